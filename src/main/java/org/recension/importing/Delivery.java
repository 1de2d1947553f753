package org.recension.importing;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recension.edition.Details;

/**
 * A file, what is to be made of it, and how it is to be read.
 *
 * @param convention null where nobody said one, and the file has to speak for itself
 * @param said goes before what the file says
 */
public record Delivery(String slug, @Nullable String convention, Details said, Sheet sheet) {

  private static final String TEI = "tei";

  /** A file out of an archive, which has only its name to say what it is. */
  static Delivery of(Sheet sheet, @Nullable String convention) {
    String path = Objects.requireNonNull(sheet.name());
    String said = convention == null && isXml(path) ? TEI : convention;
    return new Delivery(slug(Objects.requireNonNull(sheet.title())), said, Details.NONE, sheet);
  }

  /** A file that came alone; one that is called TEI is read as that, unless said otherwise. */
  static Delivery of(
      Sheet sheet, String slug, @Nullable String title, @Nullable String convention) {
    boolean isTei = convention == null && sheet.mediaType().equals("application/tei+xml");
    Details said = new Details(title, null, null, null, null);
    return new Delivery(slug, isTei ? TEI : convention, said, sheet);
  }

  /** What the first revisions say about where they come from. */
  String summary() {
    return "Imported as " + convention + (sheet.name() == null ? "" : " from " + sheet.name());
  }

  static boolean isXml(String path) {
    return path.toLowerCase(Locale.ROOT).endsWith(".xml");
  }

  /** Its words of a–z and 0–9, as addresses have them; empty if there is none. */
  private static String slug(String title) {
    StringBuilder slug = new StringBuilder();
    for (char c : title.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean belongs = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (belongs) {
        slug.append(c);
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
  }
}
