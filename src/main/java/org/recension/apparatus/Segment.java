package org.recension.apparatus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of all texts at once. The segments of an apparatus tile each text in order.
 *
 * @param place what differs here; null where all sources have the same
 * @param extents for each source its part of the segment, in the order of the sources
 */
public record Segment(@Nullable Place place, List<Extent> extents) {

  public Segment {
    extents = List.copyOf(extents);
  }
}
