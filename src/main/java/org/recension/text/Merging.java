package org.recension.text;

import java.util.ArrayList;
import java.util.List;

/** Walks along a base and the changes of two sides, and cuts all three texts into regions. */
final class Merging {

  private final Words base;
  private final Side left;
  private final Side right;

  Merging(Words base, Words left, Words right) {
    this.base = base;
    this.left = new Side(base, left);
    this.right = new Side(base, right);
  }

  List<Region> regions() {
    List<Region> regions = new ArrayList<>();
    int at = 0;
    while (left.next() < Side.NONE || right.next() < Side.NONE) {
      int start = Math.min(left.next(), right.next());
      addUnchanged(regions, at, start);
      at = addChanged(regions, start);
    }
    addUnchanged(regions, at, base.size());
    return regions;
  }

  private void addUnchanged(List<Region> regions, int start, int end) {
    if (start < end) {
      Span span = new Span(start, end);
      regions.add(new Region(Resolution.UNCHANGED, span, left.across(span), right.across(span)));
    }
  }

  /** One region for all changes that overlap or touch the first, or each other. */
  private int addChanged(List<Region> regions, int start) {
    int leftStart = left.across(start);
    int rightStart = right.across(start);
    int end = start;
    boolean changedLeft = false;
    boolean changedRight = false;
    while (left.next() <= end || right.next() <= end) {
      if (left.next() <= end) {
        end = Math.max(end, left.take());
        changedLeft = true;
      } else {
        end = Math.max(end, right.take());
        changedRight = true;
      }
    }
    Span leftSpan = new Span(leftStart, left.across(end));
    Span rightSpan = new Span(rightStart, right.across(end));
    Resolution resolution;
    if (!changedRight) {
      resolution = Resolution.LEFT;
    } else if (!changedLeft) {
      resolution = Resolution.RIGHT;
    } else {
      boolean same = left.text(leftSpan).equals(right.text(rightSpan));
      resolution = same ? Resolution.BOTH : Resolution.CONFLICT;
    }
    regions.add(new Region(resolution, new Span(start, end), leftSpan, rightSpan));
    return end;
  }
}
