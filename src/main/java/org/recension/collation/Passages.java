package org.recension.collation;

import org.jspecify.annotations.Nullable;
import org.recension.collation.Passage.Origin;
import org.recension.notation.LayerText;
import org.recension.text.Span;
import org.recension.text.Words;

/**
 * Stretches of one text as they are shown.
 *
 * @param origin where the words of a layer were written; null for a text as written
 */
record Passages(Words words, @Nullable LayerText origin) {

  static Passages written(Words words) {
    return new Passages(words, null);
  }

  Passage of(Span span) {
    Span place = words.codePoints(span);
    return new Passage(place.start(), place.end(), words.text(span), written(place));
  }

  private @Nullable Origin written(Span read) {
    if (origin == null) {
      return null;
    }
    Span written = origin.written(read);
    return new Origin(written.start(), written.end());
  }
}
