package org.recension.comparison;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.recension.text.Kind;

/**
 * How a reader looks at a diff: in one column or two, without which kinds of change, folded or
 * whole. All of it stands in the address, so that it can be sent to somebody else.
 *
 * @param path of the page that shows the diff
 * @param kept what else that address says, in order
 * @param hidden kinds of change that are shown as if nothing had changed
 * @param isWhole whether long stretches without a change are shown too
 */
public record Lens(
    String path, Map<String, String> kept, View view, Set<Kind> hidden, boolean isWhole) {

  /** In one column, or the older text beside the newer. */
  public enum View {
    INLINE,
    SIDE
  }

  /** What the parameters of an address ask for; what they do not say or nobody knows is left. */
  public static Lens of(
      String path,
      Map<String, String> kept,
      @Nullable String view,
      @Nullable List<String> hide,
      @Nullable String context) {
    Set<Kind> hidden = EnumSet.noneOf(Kind.class);
    for (Kind kind : Kind.values()) {
      if (hide != null && hide.stream().anyMatch(names -> names(names, kind))) {
        hidden.add(kind);
      }
    }
    View shown = "side".equals(view) ? View.SIDE : View.INLINE;
    return new Lens(path, kept, shown, hidden, "all".equals(context));
  }

  private static boolean names(String names, Kind kind) {
    return Arrays.asList(names.split(",")).contains(kind.name());
  }

  public boolean isSide() {
    return view == View.SIDE;
  }

  /** The address of the same in one column. */
  public String inline() {
    return address(View.INLINE, isWhole);
  }

  /** The address of the same in two columns. */
  public String side() {
    return address(View.SIDE, isWhole);
  }

  /** The address of the same with all that is folded away. */
  public String whole() {
    return address(view, true);
  }

  private String address(View as, boolean whole) {
    StringJoiner query = new StringJoiner("&");
    kept.forEach((name, value) -> query.add(encoded(name) + "=" + encoded(value)));
    query.add("view=" + (as == View.SIDE ? "side" : "inline"));
    hidden.forEach(kind -> query.add("hide=" + kind));
    if (whole) {
      query.add("context=all");
    }
    return path + "?" + query;
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, UTF_8);
  }
}
