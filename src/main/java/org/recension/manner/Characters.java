package org.recension.manner;

import org.jspecify.annotations.Nullable;

/** Which characters a text may hold. */
public final class Characters {

  private Characters() {}

  /** What is wrong with the first character that cannot be kept and where, or null. */
  public static @Nullable String fault(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\t') {
        return "has a control character " + name(c) + " at offset " + offset(text, i);
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return "has an unpaired surrogate " + name(c) + " at offset " + offset(text, i);
      }
    }
    return null;
  }

  private static String name(int c) {
    return "U+%04X".formatted(c);
  }

  private static int offset(String text, int index) {
    return text.codePointCount(0, index);
  }
}
