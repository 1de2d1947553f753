package org.recension.transcription;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.recension.contributor.Person;
import org.recension.text.Attribution;
import org.recension.text.Span;
import org.recension.text.Words;

/** A stretch written in one revision; offsets in code points. */
public record RunView(int start, int end, String text, int revision, Person author) {

  /** The runs that cover a span of an attributed text, in order. */
  static List<RunView> covering(Span span, Attribution attribution, Map<Integer, Person> authors) {
    List<RunView> runs = new ArrayList<>();
    int start = span.start();
    for (int i = start + 1; i <= span.end(); i++) {
      int origin = attribution.origin(start);
      if (i == span.end() || attribution.origin(i) != origin) {
        Person author = Objects.requireNonNull(authors.get(origin));
        runs.add(of(attribution.words(), new Span(start, i), origin, author));
        start = i;
      }
    }
    return runs;
  }

  private static RunView of(Words words, Span span, int revision, Person author) {
    return new RunView(
        words.codePointAt(span.start()),
        words.codePointAt(span.end()),
        words.text(span),
        revision,
        author);
  }
}
