package org.recension.text;

/**
 * Where words end. Follows the word boundaries of Unicode (UAX #29) as far as a reader would, in
 * one pass and without looking back.
 */
final class Tokenizer {

  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final String JOIN_LETTERS = "-'_\u2019\u2010\u2011\u00B7\u05F3\u05F4";
  private static final String JOIN_DIGITS = ".,";

  /** Vowels of Thai and Lao, and the sound marks of half-width Japanese. */
  private static final String LETTERS_THAT_EXTEND = "\u0E33\u0EB3\uFF9E\uFF9F";

  private Tokenizer() {}

  /** Where the token that begins at {@code start} ends. */
  static int end(String text, int start) {
    int c = text.codePointAt(start);
    if (isLineBreak(c)) {
      return c == '\r' && isAt(text, start + 1, '\n') ? start + 2 : start + 1;
    }
    int end = characterEnd(text, start);
    if (isSpace(c)) {
      return end > start + 1 ? end : spacesEnd(text, end);
    }
    if (continues(c)) {
      return wordEnd(text, end);
    }
    boolean doubled = (c == '~' || c == '+') && isAt(text, end, (char) c);
    return doubled && characterEnd(text, end) == start + 2 ? start + 2 : end;
  }

  static boolean isLineBreak(int c) {
    return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  static boolean isSpace(int c) {
    return c == ' '
        || c == '\t'
        || (c >= 0xA0 && Character.getType(c) == Character.SPACE_SEPARATOR);
  }

  /** A space that carries a combining mark is a character to be seen, so it ends the run. */
  private static int spacesEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isSpace(text.charAt(end)) && characterEnd(text, end) == end + 1) {
      end++;
    }
    return end;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      int next = characterEnd(text, end);
      if (!continues(c) && !(next < text.length() && joins(text, end, c, next))) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** Whether a mark inside a word belongs to it: the hyphen of T-34, the point of 1.5. */
  private static boolean joins(String text, int at, int mark, int next) {
    int after = text.codePointAt(next);
    boolean digits = Character.isDigit(text.codePointBefore(at)) && Character.isDigit(after);
    return continues(after) && (digits ? JOIN_DIGITS : JOIN_LETTERS).indexOf(mark) >= 0;
  }

  /** Letters and digits of scripts that put spaces between words; in others each is a word. */
  private static boolean continues(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return isLetterOrNumber(c) && (c < 0x0E00 || isSpaced(c));
  }

  private static boolean isLetterOrNumber(int c) {
    return switch (Character.getType(c)) {
      case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetterOrDigit(c);
    };
  }

  private static boolean isSpaced(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, THAI, LAO, KHMER, MYANMAR -> false;
      default -> !Character.isIdeographic(c);
    };
  }

  /** Where the character that begins at {@code start} ends, with all that is drawn onto it. */
  private static int characterEnd(String text, int start) {
    int base = text.codePointAt(start);
    int end = start + Character.charCount(base);
    if (isFlagLetter(base) && end < text.length() && isFlagLetter(text.codePointAt(end))) {
      end += 2;
    }
    boolean joined = false;
    while (end < text.length() && text.charAt(end) >= 0xAD) {
      int c = text.codePointAt(end);
      if (!extendsCharacter(c) && !(joined && isPicture(base) && isPicture(c))) {
        return end;
      }
      joined = c == ZERO_WIDTH_JOINER;
      end += Character.charCount(c);
    }
    return end;
  }

  /** Whether it is drawn onto the one before, as combining marks and skin tones are. */
  private static boolean extendsCharacter(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      case Character.FORMAT -> c != ZERO_WIDTH_SPACE;
      default -> (c >= 0x1F3FB && c <= 0x1F3FF) || LETTERS_THAT_EXTEND.indexOf(c) >= 0;
    };
  }

  /** Unassigned characters are pictures too: new emoji are older than the tables of Java. */
  private static boolean isPicture(int c) {
    return switch (Character.getType(c)) {
      case Character.OTHER_SYMBOL, Character.MATH_SYMBOL, Character.UNASSIGNED -> !isFlagLetter(c);
      default -> false;
    };
  }

  private static boolean isFlagLetter(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }

  private static boolean isAt(String text, int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }
}
