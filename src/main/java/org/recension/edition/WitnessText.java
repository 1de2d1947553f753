package org.recension.edition;

import org.recension.notation.Layer;
import org.recension.notation.Notation;

/**
 * What one witness says.
 *
 * @param text as written, in our notation
 */
public record WitnessText(String siglum, String title, WitnessKind kind, String text) {

  /** The reading text of a layer, which carries no signs any more. */
  WitnessText in(Layer layer) {
    String read = Notation.of(text).layer(layer).text();
    return new WitnessText(siglum, title, kind, Notation.literal(read));
  }
}
