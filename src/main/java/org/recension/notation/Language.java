package org.recension.notation;

/** The language of a foreign word, in parentheses directly after it: (ru), (zh-Hant). */
final class Language {

  private static final int LONGEST = 35;

  private Language() {}

  /** Where it ends if it begins here; otherwise here. */
  static int end(String text, int start) {
    if (start >= text.length() || text.charAt(start) != '(') {
      return start;
    }
    int i = start + 1;
    while (i < text.length() && i <= start + LONGEST && isPart(text.charAt(i))) {
      i++;
    }
    boolean closes = i < text.length() && text.charAt(i) == ')';
    return closes && i > start + 2 && Character.isLetter(text.charAt(start + 1)) ? i + 1 : start;
  }

  private static boolean isPart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  }
}
