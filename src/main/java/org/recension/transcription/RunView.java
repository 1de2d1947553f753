package org.recension.transcription;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.recension.contributor.Person;
import org.recension.text.Attribution;
import org.recension.text.Run;
import org.recension.text.Span;
import org.recension.text.Words;

/** A stretch written in one revision; offsets in code points. */
public record RunView(int start, int end, String text, int revision, Person author) {

  /** The runs that cover a span of an attributed text, in order. */
  static List<RunView> covering(Span span, Attribution attribution, Map<Integer, Person> authors) {
    return attribution.runs(span).stream()
        .map(run -> of(attribution.words(), run, Objects.requireNonNull(authors.get(run.origin()))))
        .toList();
  }

  private static RunView of(Words words, Run run, Person author) {
    Span span = run.span();
    return new RunView(
        words.codePointAt(span.start()),
        words.codePointAt(span.end()),
        words.text(span),
        run.origin(),
        author);
  }
}
