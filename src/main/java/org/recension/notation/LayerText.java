package org.recension.notation;

import java.util.Arrays;
import org.recension.text.Span;

/** The reading text of a layer, and where each character of it was written. */
public final class LayerText {

  private final Layer layer;
  private final String text;

  /** For each code point of the reading text the one of the written text. */
  private final int[] origins;

  private LayerText(Layer layer, String text, int[] origins) {
    this.layer = layer;
    this.text = text;
    this.origins = origins;
  }

  static LayerText of(Layer layer, Draft draft) {
    String text = draft.toString();
    int[] ofChars = draft.origins();
    if (text.codePointCount(0, text.length()) == text.length()) {
      return new LayerText(layer, text, ofChars);
    }
    int[] origins = new int[ofChars.length];
    int size = 0;
    for (int i = 0; i < ofChars.length; i++) {
      if (!Places.isFirstOfTwo(text, i)) {
        origins[size++] = ofChars[i];
      }
    }
    return new LayerText(layer, text, Arrays.copyOf(origins, size));
  }

  public Layer layer() {
    return layer;
  }

  public String text() {
    return text;
  }

  public int codePoints() {
    return origins.length;
  }

  /** Where a stretch of the reading text was written; both in code points. */
  public Span written(Span read) {
    int start = read.start();
    int end = read.end();
    if (start < end) {
      return new Span(origins[start], origins[end - 1] + 1);
    }
    int place = start > 0 ? origins[start - 1] + 1 : 0;
    return new Span(place, place);
  }
}
