package org.recension.comparison;

import java.util.ArrayList;
import java.util.List;
import org.recension.notation.Diagnostic;
import org.recension.notation.Severity;

/**
 * Something in a text that a person should look at, with the words it is about.
 *
 * @param start where it begins, in code points
 * @param sign those words, shortened; what cannot be seen by its code
 */
public record Doubt(
    int line, int column, int start, int end, Severity severity, String code, String sign) {

  private static final int LONGEST = 40;

  /** The same diagnostics of a text, in order. */
  public static List<Doubt> of(String text, List<Diagnostic> diagnostics) {
    List<Doubt> doubts = new ArrayList<>();
    int at = 0;
    int offset = 0;
    for (Diagnostic d : diagnostics) {
      at = text.offsetByCodePoints(at, d.start() - offset);
      offset = d.start();
      doubts.add(
          new Doubt(
              d.line(),
              d.column(),
              d.start(),
              d.end(),
              d.severity(),
              d.code(),
              sign(text, at, d.end() - offset)));
    }
    return doubts;
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  private static String sign(String text, int start, int codePoints) {
    int shown = Math.min(codePoints, LONGEST);
    String sign = text.substring(start, text.offsetByCodePoints(start, shown));
    if (codePoints == 1 && Character.getType(sign.codePointAt(0)) == Character.FORMAT) {
      return "U+%04X".formatted(sign.codePointAt(0));
    }
    return shown < codePoints ? sign + "…" : sign;
  }
}
