package org.recension.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks along a base and the changes of two sides, and cuts all three texts into regions. */
final class Merging {

  private final Words base;
  private final Side left;
  private final Side right;
  private final List<Region> regions = new ArrayList<>();

  Merging(Words base, Words left, Words right) {
    this.base = base;
    Side leftSide = Side.of(base, left);
    Side rightSide = Side.of(base, right);
    this.left = leftSide.apartFrom(rightSide, base);
    this.right = rightSide.apartFrom(leftSide, base);
  }

  List<Region> regions() {
    int at = 0;
    for (Side side = nextSide(); side != null; side = nextSide()) {
      Changes changes = changesFrom(side);
      addUnchanged(at, changes.start());
      addChanged(changes);
      at = changes.end();
    }
    addUnchanged(at, base.size());
    return regions;
  }

  /** The side whose change comes first; of two at one place the one that ends first. */
  private @Nullable Side nextSide() {
    Gap one = left.next();
    Gap other = right.next();
    if (one == null || other == null) {
      return one != null ? left : other != null ? right : null;
    }
    int order = Integer.compare(one.from().start(), other.from().start());
    order = order != 0 ? order : Integer.compare(one.from().end(), other.from().end());
    return order <= 0 ? left : right;
  }

  /** Takes the next change and all that overlap it, or each other, or are in their way. */
  private Changes changesFrom(Side first) {
    Changes changes = new Changes(base, left.words(), right.words());
    for (Side side = first; side != null && changes.take(side.next(), side == left); ) {
      side.take();
      side = nextSide();
    }
    return changes;
  }

  private void addUnchanged(int start, int end) {
    if (start < end) {
      Span span = new Span(start, end);
      regions.add(
          new Region(Resolution.UNCHANGED, span, left.unchangedTo(end), right.unchangedTo(end)));
    }
  }

  private void addChanged(Changes changes) {
    Span span = new Span(changes.start(), changes.end());
    regions.addAll(changes.regions(span, left.changedTo(span.end()), right.changedTo(span.end())));
  }
}
