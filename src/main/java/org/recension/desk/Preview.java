package org.recension.desk;

import io.quarkus.qute.RawString;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recension.comparison.Doubt;
import org.recension.comparison.ShownDiff;
import org.recension.edition.HtmlStyle;
import org.recension.edition.Typesetting;
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
    List<Doubt> doubts,
    @Nullable ShownDiff changes) {

  static Preview of(String language, SentText tried, @Nullable ShownDiff changes) {
    String text = tried.body();
    String typeset = "<p>" + Typesetting.of(text, null, new HtmlStyle()) + "</p>";
    List<Doubt> doubts = Doubt.of(text, TextDiagnostics.of(text));
    return new Preview(language, new RawString(typeset), tried.wordCount(), doubts, changes);
  }
}
