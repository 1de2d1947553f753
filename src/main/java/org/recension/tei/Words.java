package org.recension.tei;

/** A stretch of words; its white space may still be tidied. */
record Words(StringBuilder text) implements Content {

  Words(String text) {
    this(new StringBuilder(text));
  }

  boolean isBlank() {
    return text.chars().allMatch(Words::isSpace);
  }

  /** Whether XML takes a character for mere white space. */
  static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
