package org.recension.transcription;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something in a text that a person should look at; it stops nothing. */
public record Diagnostic(
    String code,
    @Schema(description = "Counts from 1") int line,
    @Schema(description = "Counts from 1, in code points") int column,
    @Schema(description = "Offset in code points") int start,
    int end,
    String message) {

  private static final int FIRST_UNSEEN = 0x061C;

  /** What a text holds that cannot be seen: signs of direction and of no width. */
  public static List<Diagnostic> of(String text) {
    if (!mayHoldUnseen(text)) {
      return List.of();
    }
    List<Diagnostic> found = new ArrayList<>();
    int line = 1;
    int column = 1;
    int offset = 0;
    for (int i = 0; i < text.length(); offset++) {
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
    return new Diagnostic(code, line, column, offset, offset + 1, message);
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
