package org.recension.notation;

/** The characters that signs are made of. */
public final class Signs {

  static final char ESCAPE = '\\';

  private static final String ESCAPED = "[]~+*{}?\\";

  /** What is done with a char of a place. */
  interface Taking {
    void take(char c, int place);
  }

  private Signs() {}

  /** Whether a literal sign begins here: a backslash and the character that it makes literal. */
  static boolean isEscape(String text, int at) {
    return text.charAt(at) == ESCAPE
        && at + 1 < text.length()
        && ESCAPED.indexOf(text.charAt(at + 1)) >= 0;
  }

  /** Where the next literal sign begins; -1 if there is none. */
  static int nextEscape(String text, int from) {
    int at = text.indexOf(ESCAPE, from);
    while (at >= 0 && !isEscape(text, at)) {
      at = text.indexOf(ESCAPE, at + 1);
    }
    return at;
  }

  /** Whether there is nothing to be seen of it. */
  public static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The words with their literal signs as they are read. */
  static String read(String written) {
    if (written.indexOf(ESCAPE) < 0) {
      return written;
    }
    StringBuilder read = new StringBuilder();
    read(written, 0, (c, place) -> read.append(c));
    return read.toString();
  }

  /** Takes each char as it is read, with its place in code points where the first has the given. */
  static void read(String written, int start, Taking taking) {
    int place = start;
    for (int i = 0; i < written.length(); i++) {
      if (isEscape(written, i)) {
        i++;
        place++;
      }
      taking.take(written.charAt(i), place);
      place += Places.isFirstOfTwo(written, i) ? 0 : 1;
    }
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
      return c != '?' && ESCAPED.indexOf(c) >= 0;
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
