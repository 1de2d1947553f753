package org.recension.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One side of a merge: its changes to the base, taken one by one. */
final class Side {

  private final Words words;
  private final List<Gap> changes;
  private int taken;

  /** What was cut off so far, in the base and on this side. */
  private int baseAt;

  private int at;

  private Side(Words words, List<Gap> changes) {
    this.words = words;
    this.changes = changes;
  }

  static Side of(Words base, Words words) {
    return new Side(words, new Signs(base, words).wholeChanges());
  }

  /**
   * This side with its changes kept a space apart from the other's where they can be: a word with
   * the space after it that came or went before a word the other side changed might as well have
   * come or gone with the space before it.
   */
  Side apartFrom(Side other, Words base) {
    Set<Integer> changed =
        other.changes.stream()
            .filter(change -> !change.from().isEmpty())
            .map(change -> change.from().start())
            .collect(Collectors.toSet());
    List<Gap> apart = new ArrayList<>();
    for (Gap change : changes) {
      int end = change.from().end();
      boolean touches =
          changed.contains(end) || (change.to().isEmpty() && changed.contains(end - 1));
      apart.add(touches && isMovable(change, base) ? change.shifted(-1) : change);
    }
    return new Side(words, apart);
  }

  private boolean isMovable(Gap change, Words base) {
    Words moved = change.from().isEmpty() ? words : base;
    Span span = change.from().isEmpty() ? change.to() : change.from();
    return change.isOneSided()
        && span.start() > 0
        && moved.isSpace(span.start() - 1)
        && moved.same(span.start() - 1, moved, span.end() - 1);
  }

  Words words() {
    return words;
  }

  /** The change to take next, or null. */
  @Nullable Gap next() {
    return taken < changes.size() ? changes.get(taken) : null;
  }

  Gap take() {
    return changes.get(taken++);
  }

  /** Cuts off what stands here for the base up to a place before all changes taken since. */
  Span unchangedTo(int place) {
    return cut(place, at + place - baseAt);
  }

  /** Cuts off what stands here for the base up to a place behind all changes taken. */
  Span changedTo(int place) {
    Gap last = taken == 0 ? null : changes.get(taken - 1);
    if (last == null || last.from().end() < baseAt) {
      return unchangedTo(place);
    }
    return cut(place, last.to().end() + place - last.from().end());
  }

  private Span cut(int place, int end) {
    Span span = new Span(at, end);
    baseAt = place;
    at = end;
    return span;
  }
}
