package org.recension.reading;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recension.notation.Layer;

/**
 * One of the ways in which a text can be read.
 *
 * @param layer null for the text with all its signs
 */
public record LayerChoice(@Nullable Layer layer, boolean isChosen) {

  static List<LayerChoice> of(@Nullable Layer chosen) {
    return Stream.of(null, Layer.FINAL, Layer.FIRST, Layer.ALL, Layer.TYPED)
        .map(layer -> new LayerChoice(layer, layer == chosen))
        .toList();
  }

  /** The query that asks for it. */
  public String query() {
    return layer == null ? "?" : "?layer=" + layer;
  }
}
