package org.recension.transcription;

import org.recension.notation.LayerText;
import org.recension.text.Words;

/** The words of a layer, and where they were written. */
public record LayerWords(LayerText layer, Words words) {

  public static LayerWords of(LayerText layer) {
    return new LayerWords(layer, Words.of(layer.text()));
  }

  int bytes() {
    return words.bytes() + 4 * layer.codePoints();
  }
}
