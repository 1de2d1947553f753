package org.recension.convention;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A tag as volunteers type it: {@code <s>}, {@code </s>}, {@code <gap/>}.
 *
 * @param name in small letters
 * @param inside what stands between the angles
 */
record Tag(String name, boolean closes, String inside, int end) {

  private static final int LONGEST = 200;

  /** The tag that begins here; null if none does. */
  static @Nullable Tag at(String text, int start) {
    int end = start + 1;
    while (end < text.length() && end < start + LONGEST && isInside(text.charAt(end))) {
      end++;
    }
    if (end >= text.length() || text.charAt(end) != '>') {
      return null;
    }
    String inside = text.substring(start + 1, end);
    boolean closes = inside.startsWith("/");
    int nameStart = closes ? 1 : 0;
    int nameEnd = nameStart;
    while (nameEnd < inside.length() && Character.isLetterOrDigit(inside.charAt(nameEnd))) {
      nameEnd++;
    }
    String name = inside.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
    return name.isEmpty() ? null : new Tag(name, closes, inside, end + 1);
  }

  boolean isEmpty() {
    return inside.endsWith("/");
  }

  /** The value of an attribute; empty if the tag does not have it. */
  String attribute(String attribute) {
    for (char quote : new char[] {'"', '\''}) {
      String before = " " + attribute + "=" + quote;
      int start = inside.indexOf(before);
      int end = start < 0 ? -1 : inside.indexOf(quote, start + before.length());
      if (end >= 0) {
        return inside.substring(start + before.length(), end);
      }
    }
    return "";
  }

  private static boolean isInside(char c) {
    return c != '<' && c != '>' && c != '\n';
  }
}
