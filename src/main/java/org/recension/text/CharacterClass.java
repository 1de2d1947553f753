package org.recension.text;

/** What a character is to the words around it. A table, filled in as characters are first met. */
final class CharacterClass {

  /** Of scripts that put spaces between words; in others each letter is a mark. */
  static final int LETTER = -1;

  static final int DIGIT = -2;

  /** Between letters part of the word, unless both sides are digits: the hyphen of T-34. */
  static final int JOINS_LETTERS = 4;

  /** Between digits part of the number: the point of 1.5. */
  static final int JOINS_DIGITS = 5;

  /** Between Hebrew letters part of the abbreviation. */
  static final int JOINS_HEBREW = 6;

  /** Drawn onto the one before. */
  static final int EXTENDS = 1;

  /** Drawn around or over the one after. */
  static final int PREPENDED = 2;

  /** Half of a character, which only the other half tells. */
  static final int SURROGATE = 3;

  static final int MARK = 7;

  /** Written twice, as in {@code ~~}, it is one word. */
  static final int SIGN = 8;

  static final int SPACE = 9;
  static final int LINE_BREAK = 10;

  private static final int UNMET = 0;
  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final String JOIN_LETTERS = "-'_\u2019\u2010\u2011\u00B7\u05F3\u05F4";
  private static final String JOIN_DIGITS = ".,\u066B\u066C";

  /** Vowels of Thai and Lao, and the sound marks of half-width Japanese. */
  private static final String LETTERS_THAT_EXTEND = "\u0E33\u0EB3\uFF9E\uFF9F";

  private static final String PREPENDED_IN_FIRST_PLANE =
      "\u0600\u0601\u0602\u0603\u0604\u0605\u06DD\u070F\u08E2\u0D4E";

  private static final byte[] MET = new byte[Character.MAX_VALUE + 1];

  private CharacterClass() {}

  /** Whether it is known for a letter or a digit; if not, it may be one still. */
  static boolean isSurelyOfWord(char c) {
    return MET[c] < UNMET;
  }

  static int of(char c) {
    int known = MET[c];
    return known == UNMET ? met(c) : known;
  }

  /** Of the whole character at a place, be it one char or two. */
  static int at(String text, int at) {
    int known = of(text.charAt(at));
    return known == SURROGATE ? classify(text.codePointAt(at)) : known;
  }

  // Two threads may both classify a character, and find the same.
  private static int met(char c) {
    int found = Character.isSurrogate(c) ? SURROGATE : classify(c);
    MET[c] = (byte) found;
    return found;
  }

  private static int classify(int c) {
    if (isLineBreak(c)) {
      return LINE_BREAK;
    }
    if (isSpace(c)) {
      return SPACE;
    }
    if (isPrepended(c)) {
      return PREPENDED;
    }
    if (isExtending(c)) {
      return EXTENDS;
    }
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    return isSpacedLetter(c) ? LETTER : classifyMark(c);
  }

  private static int classifyMark(int c) {
    if (c == '~' || c == '+') {
      return SIGN;
    }
    if (JOIN_LETTERS.indexOf(c) >= 0) {
      return JOINS_LETTERS;
    }
    if (JOIN_DIGITS.indexOf(c) >= 0) {
      return JOINS_DIGITS;
    }
    return c == '"' ? JOINS_HEBREW : MARK;
  }

  static boolean isLineBreak(int c) {
    return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  static boolean isSpace(int c) {
    return c == ' '
        || c == '\t'
        || (c >= 0xA0 && Character.getType(c) == Character.SPACE_SEPARATOR);
  }

  /** The signs of Unicode's Prepend: Arabic number signs, and letters written before others. */
  private static boolean isPrepended(int c) {
    return switch (c) {
      case 0x110BD, 0x110CD, 0x111C2, 0x111C3, 0x1193F, 0x11941, 0x11A3A, 0x11D46 -> true;
      default -> PREPENDED_IN_FIRST_PLANE.indexOf(c) >= 0 || (c >= 0x11A84 && c <= 0x11A89);
    };
  }

  private static boolean isExtending(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      case Character.FORMAT -> c != ZERO_WIDTH_SPACE;
      default -> (c >= 0x1F3FB && c <= 0x1F3FF) || LETTERS_THAT_EXTEND.indexOf(c) >= 0;
    };
  }

  private static boolean isSpacedLetter(int c) {
    boolean letter =
        switch (Character.getType(c)) {
          case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
          default -> Character.isLetter(c) && !Picture.is(c);
        };
    return letter && (c < 0x0E00 || isSpaced(c));
  }

  private static boolean isSpaced(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, THAI, LAO, KHMER, MYANMAR, TAI_LE, NEW_TAI_LUE, TAI_THAM, TAI_VIET ->
          false;
      default -> !Character.isIdeographic(c);
    };
  }
}
