package org.recension.text;

import java.util.ArrayList;
import java.util.List;

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
    while (left.hasNext() || right.hasNext()) {
      int start = Math.min(left.nextStart(), right.nextStart());
      addUnchanged(at, start);
      at = addChanged(start);
    }
    addUnchanged(at, base.size());
    return regions;
  }

  private void addUnchanged(int start, int end) {
    if (start < end) {
      Span leftSpan = new Span(left.across(start), left.across(end));
      Span rightSpan = new Span(right.across(start), right.across(end));
      regions.add(new Region(Resolution.UNCHANGED, new Span(start, end), leftSpan, rightSpan));
    }
  }

  /** Makes one region of all changes that overlap or touch the first, or each other. */
  private int addChanged(int start) {
    int leftStart = left.across(start);
    int rightStart = right.across(start);
    int end = start;
    int reached;
    do {
      reached = end;
      end = right.takeUpTo(left.takeUpTo(end));
    } while (end > reached);
    Span span = new Span(start, end);
    Span leftSpan = new Span(leftStart, left.across(end));
    Span rightSpan = new Span(rightStart, right.across(end));
    Resolution resolution = resolution(base.text(span), left.text(leftSpan), right.text(rightSpan));
    regions.add(new Region(resolution, span, leftSpan, rightSpan));
    return end;
  }

  private static Resolution resolution(String base, String left, String right) {
    if (left.equals(right)) {
      return Resolution.BOTH;
    }
    if (left.equals(base)) {
      return Resolution.RIGHT;
    }
    return right.equals(base) ? Resolution.LEFT : Resolution.CONFLICT;
  }
}
