package org.recension.comparison;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recension.transcription.RevisionItem;

/**
 * One step of a playback: a revision among all that may be read.
 *
 * @param numbers of all of them, in order
 */
public record Step(RevisionItem revision, List<Integer> numbers) {

  public int first() {
    return numbers.get(0);
  }

  public int last() {
    return numbers.get(numbers.size() - 1);
  }

  /** The number before this one; null at the beginning. */
  public @Nullable Integer previous() {
    int at = numbers.indexOf(revision.number());
    return at > 0 ? numbers.get(at - 1) : null;
  }

  /** The number after this one; null at the end. */
  public @Nullable Integer next() {
    int at = numbers.indexOf(revision.number());
    return at + 1 < numbers.size() ? numbers.get(at + 1) : null;
  }

  /** All numbers, for the script. */
  public String all() {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}
