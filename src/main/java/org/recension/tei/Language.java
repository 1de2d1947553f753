package org.recension.tei;

/** The tag of a language as XML takes it: en, ru-Latn. */
final class Language {

  private static final int LONGEST_PART = 8;

  private Language() {}

  static boolean isTag(String language) {
    boolean isFirst = true;
    for (String part : language.split("-", -1)) {
      boolean mayHoldDigits = !isFirst;
      boolean isPart =
          part.chars().allMatch(c -> isLetter(c) || (mayHoldDigits && c >= '0' && c <= '9'));
      if (part.isEmpty() || part.length() > LONGEST_PART || !isPart) {
        return false;
      }
      isFirst = false;
    }
    return true;
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
