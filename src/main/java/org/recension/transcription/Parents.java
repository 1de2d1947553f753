package org.recension.transcription;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The revisions a writer started from: none for a first text, two where texts were merged. */
public record Parents(@Nullable Integer first, @Nullable Integer second) {

  public static Parents of(@Nullable Integer parent) {
    return new Parents(parent, null);
  }

  public static Parents merged(int published, int other) {
    return new Parents(published, other);
  }

  /** Their numbers. */
  public List<Integer> numbers() {
    return Stream.of(first, second).filter(n -> n != null).toList();
  }
}
