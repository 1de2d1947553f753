package org.recension.notation;

/** The characters that signs are made of. */
final class Signs {

  static final char ESCAPE = '\\';

  private static final String ESCAPED = "[]~+*{}\\";

  private Signs() {}

  /** Whether a literal sign begins here: a backslash and the character that it makes literal. */
  static boolean isEscape(String text, int at) {
    return text.charAt(at) == ESCAPE
        && at + 1 < text.length()
        && ESCAPED.indexOf(text.charAt(at + 1)) >= 0;
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The words with their literal signs as they are read. */
  static String read(String written) {
    if (written.indexOf(ESCAPE) < 0) {
      return written;
    }
    StringBuilder read = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      i += isEscape(written, i) ? 1 : 0;
      read.append(written.charAt(i));
    }
    return read.toString();
  }

  /** The words with a backslash before all that could be read as a sign. */
  static String escaped(String read) {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < read.length(); i++) {
      if (needsEscape(read, i)) {
        written.append(ESCAPE);
      }
      written.append(read.charAt(i));
    }
    return written.toString();
  }

  private static boolean needsEscape(String read, int at) {
    char c = read.charAt(at);
    if (!isHalf(c)) {
      return ESCAPED.indexOf(c) >= 0;
    }
    // A single one means nothing, unless it could join the sign that stands beside the words.
    return at == 0
        || at + 1 == read.length()
        || isHalf(read.charAt(at - 1))
        || isHalf(read.charAt(at + 1));
  }

  private static boolean isHalf(char c) {
    return c == '~' || c == '+';
  }
}
