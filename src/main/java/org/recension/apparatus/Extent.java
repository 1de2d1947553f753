package org.recension.apparatus;

import org.recension.text.Span;
import org.recension.text.Words;

/** A stretch of one text, counted in words, of which spaces are some, and in code points. */
public record Extent(Span words, Span codePoints) {

  static Extent of(Words words, int start, int end) {
    return new Extent(
        new Span(start, end), new Span(words.codePointAt(start), words.codePointAt(end)));
  }
}
