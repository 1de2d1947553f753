package org.recension.text;

import java.util.ArrayList;
import java.util.List;

/** Finds in a conflict what both sides agree on, and cuts it into regions around that. */
final class Agreement {

  private final Changes changes;
  private final Region conflict;
  private final Words left;
  private final Words right;
  private final List<Region> regions = new ArrayList<>();
  private int at;
  private int leftAt;
  private int rightAt;

  Agreement(Changes changes, Region conflict, Words left, Words right) {
    this.changes = changes;
    this.conflict = conflict;
    this.left = left;
    this.right = right;
    at = conflict.base().start();
    leftAt = conflict.left().start();
    rightAt = conflict.right().start();
  }

  /** The conflict alone, if it cannot be cut. */
  List<Region> regions() {
    int leftStart = leftAt;
    int rightStart = rightAt;
    Words one = left.slice(conflict.left());
    for (Edit edit : Diff.between(one, right.slice(conflict.right())).edits()) {
      if (edit.op() == Op.EQUAL && one.count(edit.from()) > 0) {
        cut(leftStart + edit.from().start(), rightStart + edit.to().start());
        cut(leftStart + edit.from().end(), rightStart + edit.to().end());
      }
    }
    add(conflict.base().end(), conflict.left().end(), conflict.right().end());
    return isSound() ? regions : List.of(conflict);
  }

  private void cut(int onLeft, int onRight) {
    int place = changes.place(onLeft, onRight);
    if (place >= at) {
      add(place, onLeft, onRight);
    }
  }

  private void add(int end, int leftEnd, int rightEnd) {
    Span leftSpan = new Span(leftAt, leftEnd);
    Span rightSpan = new Span(rightAt, rightEnd);
    if (at < end || !leftSpan.isEmpty() || !rightSpan.isEmpty()) {
      regions.add(changes.region(new Span(at, end), leftSpan, rightSpan));
    }
    at = end;
    leftAt = leftEnd;
    rightAt = rightEnd;
  }

  /** Whether notation stays whole, and no two things put in by both sides lose their order. */
  private boolean isSound() {
    boolean putsIn =
        regions.stream().anyMatch(region -> region.base().isEmpty() && isOneSided(region));
    boolean ofBoth = has(Resolution.LEFT) && has(Resolution.RIGHT);
    return !(putsIn && ofBoth) && regions.stream().allMatch(changes::isWhole);
  }

  private static boolean isOneSided(Region region) {
    return region.resolution() == Resolution.LEFT || region.resolution() == Resolution.RIGHT;
  }

  private boolean has(Resolution resolution) {
    return regions.stream().anyMatch(region -> region.resolution() == resolution);
  }
}
