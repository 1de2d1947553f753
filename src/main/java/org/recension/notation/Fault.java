package org.recension.notation;

/** What can be wrong with a sign; none of it stops the reading of a text. */
enum Fault {
  UNCLOSED(Severity.ERROR, "unclosed-sign", "%s is never closed and stays as it is"),
  UNOPENED(Severity.ERROR, "unopened-sign", "%s closes nothing and stays as it is"),
  LONE_BRACES(
      Severity.ERROR, "lone-braces", "No bracket such as [H: …] or [SIC] follows the braces"),
  NOTHING_BEFORE(
      Severity.ERROR, "nothing-before", "No word stands before %s, so it stays as it is"),
  EMPTY_BRACKET(Severity.ERROR, "empty-bracket", "Empty brackets stay as they are"),
  TOO_DEEP(
      Severity.ERROR, "nested-too-deep", "%s holds more signs in one another than can be read"),
  UNKNOWN_LABEL(Severity.WARNING, "unknown-label", "%s is no known label; it is read as a note");

  private static final int LONGEST_QUOTE = 40;

  private final Severity severity;
  private final String code;
  private final String message;

  Fault(Severity severity, String code, String message) {
    this.severity = severity;
    this.code = code;
    this.message = message;
  }

  Severity severity() {
    return severity;
  }

  String code() {
    return code;
  }

  /** Names the sign by its beginning: a sign may be as long as the text. */
  String message(String text, int start, int end) {
    boolean isLong = end - start > LONGEST_QUOTE;
    int cut = isLong ? start + LONGEST_QUOTE : end;
    cut -= isLong && Places.isFirstOfTwo(text, cut - 1) ? 1 : 0;
    return message.formatted("“" + text.substring(start, cut) + (isLong ? "…”" : "”"));
  }
}
