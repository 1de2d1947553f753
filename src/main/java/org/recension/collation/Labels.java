package org.recension.collation;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recension.notation.Layer;

/** What texts are called in an apparatus: T, H, H¹ for H as first written. */
final class Labels {

  private Labels() {}

  /** A label for each text; its whole ref where a short one would name two of them. */
  static List<String> of(List<Side> sides) {
    List<String> labels = sides.stream().map(Labels::label).toList();
    return sides.stream()
        .map(
            side ->
                Collections.frequency(labels, label(side)) == 1
                    ? label(side)
                    : String.valueOf(side.ref()))
        .toList();
  }

  private static String label(Side side) {
    return side.siglum() + mark(side.layer());
  }

  private static String mark(@Nullable Layer layer) {
    if (layer == null) {
      return "";
    }
    return switch (layer) {
      case FIRST -> "¹";
      case FINAL -> "";
      case ALL -> "ᵃ";
      case TYPED -> "ᵗ";
    };
  }
}
