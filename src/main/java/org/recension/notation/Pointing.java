package org.recension.notation;

/** Makes the diagnostics of a text, in the order of the places that they point at. */
public final class Pointing {

  private final String text;
  private final Places places;
  private int line = 1;
  private int lineStart;
  private int at;

  public Pointing(String text) {
    this(text, Places.of(text));
  }

  Pointing(String text, Places places) {
    this.text = text;
    this.places = places;
  }

  /**
   * One that points at some characters.
   *
   * @param start in chars, not before that of the one made last
   * @param end in chars
   */
  public Diagnostic at(int start, int end, String code, Severity severity, String message) {
    for (; at < start; at++) {
      if (text.charAt(at) == '\n') {
        line++;
        lineStart = at + 1;
      }
    }
    int first = places.codePoint(start);
    int column = first - places.codePoint(lineStart) + 1;
    return new Diagnostic(code, severity, line, column, first, places.codePoint(end), message);
  }
}
