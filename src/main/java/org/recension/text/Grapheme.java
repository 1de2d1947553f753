package org.recension.text;

/** What is drawn as one character (the extended grapheme cluster of UAX #29, and never less). */
final class Grapheme {

  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Grapheme() {}

  /** The first place from {@code start} that has something other than signs put before it. */
  static int base(String text, int start) {
    int at = start;
    while (at < text.length() && CharacterClass.at(text, at) == CharacterClass.PREPENDED) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  /** Where the character that begins at {@code start} ends, with all that is drawn onto it. */
  static int end(String text, int start) {
    int next = start + 1;
    boolean plain =
        CharacterClass.of(text.charAt(start)) > CharacterClass.SURROGATE
            && !(next < text.length() && mayExtend(text.charAt(next)));
    return plain ? next : clusterEnd(text, start);
  }

  private static int clusterEnd(String text, int start) {
    int at = base(text, start);
    if (at == text.length() || (at > start && CharacterClass.isLineBreak(text.charAt(at)))) {
      return at;
    }
    int base = text.codePointAt(at);
    int end = at + Character.charCount(base);
    return end < text.length() && mayExtend(text.charAt(end)) ? extendedEnd(text, base, end) : end;
  }

  private static boolean mayExtend(char c) {
    int found = CharacterClass.of(c);
    return found == CharacterClass.EXTENDS || found == CharacterClass.SURROGATE;
  }

  private static int extendedEnd(String text, int base, int start) {
    int end = start;
    if (Picture.isFlagLetter(base) && Picture.isFlagLetter(text.codePointAt(end))) {
      end += 2;
    }
    boolean joined = false;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      boolean extended = CharacterClass.at(text, end) == CharacterClass.EXTENDS;
      if (!extended && !(joined && Picture.is(base) && Picture.is(c))) {
        return end;
      }
      joined = c == ZERO_WIDTH_JOINER;
      end += Character.charCount(c);
    }
    return end;
  }
}
