package org.recension.desk;

import io.quarkus.qute.RawString;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recension.comparison.ShownDiff;
import org.recension.edition.HtmlStyle;
import org.recension.edition.Typesetting;
import org.recension.notation.Diagnostic;
import org.recension.transcription.SentText;
import org.recension.transcription.TextDiagnostics;

/**
 * A text tried before it is sent.
 *
 * @param typeset as it will be read
 * @param changes against the published text; null where nothing is published
 */
record Preview(
    String language,
    RawString typeset,
    int words,
    List<Remark> remarks,
    @Nullable ShownDiff changes) {

  private static final int LONGEST_QUOTE = 40;

  /**
   * Something a person should look at.
   *
   * @param start where it begins, in code points
   */
  record Remark(String code, String piece, int line, int column, int start, int end) {

    static Remark of(Diagnostic found, String text) {
      int start = text.offsetByCodePoints(0, found.start());
      int most = Math.min(found.end() - found.start(), LONGEST_QUOTE);
      return new Remark(
          found.code(),
          text.substring(start, text.offsetByCodePoints(start, most)),
          found.line(),
          found.column(),
          found.start(),
          found.end());
    }

    /** The character, where it is one that cannot be seen. */
    public String codePoint() {
      return "U+%04X".formatted(piece.codePointAt(0));
    }
  }

  static Preview of(String language, SentText tried, @Nullable ShownDiff changes) {
    String text = tried.body();
    String typeset = "<p>" + Typesetting.of(text, null, new HtmlStyle()) + "</p>";
    List<Remark> remarks =
        TextDiagnostics.of(text).stream().map(found -> Remark.of(found, text)).toList();
    return new Preview(language, new RawString(typeset), tried.wordCount(), remarks, changes);
  }
}
