package org.recension.manner;

import org.jspecify.annotations.Nullable;

/** Which characters a text may hold. */
public final class Characters {

  private static final int UNKNOWN = 0xFFFD;

  private Characters() {}

  /** The text with the one line ending that is kept: CRLF and CR become LF. */
  public static String withLineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** What is wrong with the first character that cannot be kept and where, or null. */
  public static @Nullable String fault(String text) {
    int i = firstNotKept(text);
    if (i < 0) {
      return null;
    }
    int c = text.codePointAt(i);
    String kind = c < ' ' ? "a control character " : "an unpaired surrogate ";
    return "has " + kind + name(c) + " at offset " + offset(text, i);
  }

  /** Where the first character is that cannot be kept; negative where all can be. */
  public static int firstNotKept(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (!canBeKept(text.codePointAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The text in at most so many chars, and without what cannot be kept: U+FFFD is there for it. */
  public static String kept(String text, int most) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (kept.length() + Character.charCount(c) > most) {
        break;
      }
      kept.appendCodePoint(canBeKept(c) ? c : UNKNOWN);
    }
    return kept.toString();
  }

  private static boolean canBeKept(int c) {
    boolean isControl = c < ' ' && c != '\n' && c != '\t';
    boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !isControl && !isHalf;
  }

  private static String name(int c) {
    return "U+%04X".formatted(c);
  }

  private static int offset(String text, int index) {
    return text.codePointCount(0, index);
  }
}
