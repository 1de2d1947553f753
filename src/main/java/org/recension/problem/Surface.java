package org.recension.problem;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses are for people with a browser, and which for programs and operators. Takes a path
 * as it is routed: with dots and percent signs resolved.
 */
public final class Surface {

  private static final List<String> FOR_PROGRAMS = List.of("/api", "/q", "/problems");

  // What is shown on pages, or a link on them away, though programs ask for it as well.
  private static final Pattern SHOWN =
      Pattern.compile(
          "/api/v1/(facsimiles/[^/]+(/thumbnail)?"
              + "|documents/[^/]+/witnesses/[^/]+/revisions/[^/]+/text)");

  private Surface() {}

  /** Whether a page shows, or leads to, what a program finds there. */
  public static boolean isShownToPeople(@Nullable String path) {
    return path != null && SHOWN.matcher(path).matches();
  }

  /** Whether a person looks at what is there; null is the path of a request that has none. */
  public static boolean isForPeople(@Nullable String path) {
    if (path == null) {
      return false;
    }
    // What stands behind a semicolon is no part of the name of a resource.
    String bare = path.replaceAll(";[^/]*", "");
    return FOR_PROGRAMS.stream().noneMatch(p -> bare.equals(p) || bare.startsWith(p + "/"));
  }
}
