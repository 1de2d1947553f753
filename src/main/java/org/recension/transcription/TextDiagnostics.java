package org.recension.transcription;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.recension.notation.Diagnostic;
import org.recension.notation.Notation;
import org.recension.notation.Severity;

/** What a person should look at in a text: signs that went wrong, and what cannot be seen. */
public final class TextDiagnostics {

  /** As many as notation shows; more than a person looks at. */
  private static final int MOST_SHOWN = 1_000;

  private static final int FIRST_UNSEEN = 0x061C;

  private TextDiagnostics() {}

  /** The first of them, in the order of the text. */
  public static List<Diagnostic> of(String text) {
    List<Diagnostic> signs = Notation.of(text).diagnostics();
    List<Diagnostic> unseen = mayHoldUnseen(text) ? unseen(text) : List.of();
    if (unseen.isEmpty()) {
      return signs;
    }
    List<Diagnostic> all = new ArrayList<>(signs);
    all.addAll(unseen);
    all.sort(Comparator.comparingInt(Diagnostic::start));
    return all.subList(0, Math.min(all.size(), MOST_SHOWN));
  }

  private static List<Diagnostic> unseen(String text) {
    List<Diagnostic> found = new ArrayList<>();
    int line = 1;
    int column = 1;
    int offset = 0;
    for (int i = 0; i < text.length() && found.size() < MOST_SHOWN; offset++) {
      int c = text.codePointAt(i);
      if (isBidi(c)) {
        found.add(at("bidi-control", line, column, offset, "A control of writing direction", c));
      } else if (isZeroWidth(c)) {
        found.add(at("zero-width", line, column, offset, "A character of no width", c));
      }
      column = c == '\n' ? 1 : column + 1;
      line += c == '\n' ? 1 : 0;
      i += Character.charCount(c);
    }
    return found;
  }

  // Nearly every text says no here, at the cost of one look at each letter.
  private static boolean mayHoldUnseen(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_UNSEEN) {
        return true;
      }
    }
    return false;
  }

  private static Diagnostic at(String code, int line, int column, int offset, String what, int c) {
    String message = "%s, U+%04X, is kept as it was sent".formatted(what, c);
    return new Diagnostic(code, Severity.WARNING, line, column, offset, offset + 1, message);
  }

  private static boolean isBidi(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean isZeroWidth(int c) {
    return c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0x200C || c == 0x200D;
  }
}
