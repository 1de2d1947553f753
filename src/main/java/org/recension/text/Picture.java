package org.recension.text;

/** Pictures, several of which are drawn as one: families, flags. */
final class Picture {

  private static final String AMONG_LETTERS_AND_MARKS = "\u203C\u2049\u2139\u3030\u303D";

  private Picture() {}

  /** Unassigned characters are pictures too: new emoji are older than the tables of Java. */
  static boolean is(int c) {
    return switch (Character.getType(c)) {
      case Character.OTHER_SYMBOL, Character.MATH_SYMBOL, Character.UNASSIGNED -> !isFlagLetter(c);
      default -> AMONG_LETTERS_AND_MARKS.indexOf(c) >= 0;
    };
  }

  static boolean isFlagLetter(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }
}
