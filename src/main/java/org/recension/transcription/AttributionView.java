package org.recension.transcription;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.recension.contributor.Person;
import org.recension.text.Attribution;
import org.recension.text.Words;

/** Who wrote which stretch of a text; the runs cover it. */
record AttributionView(List<RunView> runs) {

  /** A stretch written in one revision; offsets in code points. */
  record RunView(int start, int end, String text, int revision, Person author) {}

  static AttributionView of(Attribution attribution, Map<Integer, Person> authors) {
    Words words = attribution.words();
    return new AttributionView(
        attribution.runs().stream()
            .map(
                run ->
                    new RunView(
                        words.codePointAt(run.span().start()),
                        words.codePointAt(run.span().end()),
                        words.text(run.span()),
                        run.origin(),
                        Objects.requireNonNull(authors.get(run.origin()))))
            .toList());
  }
}
