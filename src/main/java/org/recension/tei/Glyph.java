package org.recension.tei;

import org.jspecify.annotations.Nullable;

/** A character that XML cannot hold, as we write it: {@code <g n="U+FFFE"/>}. */
final class Glyph {

  private static final int MOST_DIGITS = 6;

  private Glyph() {}

  /** The character that an element stands for; nothing if it stands for none. */
  static String of(Element element) {
    String name = element.name().equals("g") ? element.attribute("n") : null;
    int c = name == null ? -1 : codePoint(name);
    return c < 0 ? "" : Character.toString(c);
  }

  private static int codePoint(@Nullable String name) {
    if (name == null || !name.startsWith("U+") || name.length() > 2 + MOST_DIGITS) {
      return -1;
    }
    int c = 0;
    for (int i = 2; i < name.length(); i++) {
      int digit = Character.digit(name.charAt(i), 16);
      c = digit < 0 || c < 0 ? -1 : 16 * c + digit;
    }
    return name.length() > 2 && Character.isValidCodePoint(c) ? c : -1;
  }
}
