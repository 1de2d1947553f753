package org.recension.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes of two sides that belong together, because they overlap or are in each other's way. */
final class Changes {

  static final int NOWHERE = -1;

  private final Words base;
  private final Words left;
  private final Words right;
  private final List<Gap> ofLeft = new ArrayList<>();
  private final List<Gap> ofRight = new ArrayList<>();
  private int end;

  Changes(Words base, Words left, Words right) {
    this.base = base;
    this.left = left;
    this.right = right;
  }

  int start() {
    int one = ofLeft.isEmpty() ? Integer.MAX_VALUE : ofLeft.get(0).from().start();
    int other = ofRight.isEmpty() ? Integer.MAX_VALUE : ofRight.get(0).from().start();
    return Math.min(one, other);
  }

  int end() {
    return end;
  }

  /** Takes a change, unless it has nothing to do with those that were taken. */
  boolean take(@Nullable Gap change, boolean isLeft) {
    if (change == null || !belongs(change, isLeft)) {
      return false;
    }
    (isLeft ? ofLeft : ofRight).add(change);
    end = Math.max(end, change.from().end());
    return true;
  }

  private boolean belongs(Gap change, boolean isLeft) {
    List<Gap> others = isLeft ? ofRight : ofLeft;
    if (ofLeft.isEmpty() && ofRight.isEmpty()) {
      return true;
    }
    if (change.from().start() < end) {
      return true;
    }
    if (others.isEmpty()) {
      return false;
    }
    Gap last = others.get(others.size() - 1);
    Words one = isLeft ? right : left;
    Words other = isLeft ? left : right;
    return last.from().end() == end && new Touch(base, one, last, other, change).isConflict();
  }

  /** The regions these changes make of stretches of the three texts: one, or more if they agree. */
  List<Region> regions(Span span, Span leftSpan, Span rightSpan) {
    Region whole = region(span, leftSpan, rightSpan);
    return whole.resolution() == Resolution.CONFLICT
        ? new Agreement(this, whole, left, right).regions()
        : List.of(whole);
  }

  Region region(Span span, Span leftSpan, Span rightSpan) {
    String before = base.text(span);
    String one = left.text(leftSpan);
    String other = right.text(rightSpan);
    return new Region(resolution(before, one, other), span, leftSpan, rightSpan);
  }

  private static Resolution resolution(String base, String left, String right) {
    if (left.equals(right)) {
      return left.equals(base) ? Resolution.UNCHANGED : Resolution.BOTH;
    }
    if (left.equals(base)) {
      return Resolution.RIGHT;
    }
    return right.equals(base) ? Resolution.LEFT : Resolution.CONFLICT;
  }

  /** Whether no notation begins in one part of a text and ends in another. */
  boolean isWhole(Region part) {
    return Balance.isOne(base, part.base(), left, part.left())
        && Balance.isOne(base, part.base(), right, part.right());
  }

  /** The one place in the base that both a place on the left and one on the right stand for. */
  int place(int onLeft, int onRight) {
    Span one = places(ofLeft, onLeft);
    Span other = places(ofRight, onRight);
    int first = Math.max(one.start(), other.start());
    return first == Math.min(one.end(), other.end()) ? first : NOWHERE;
  }

  /** Where a place on a side may be in the base: anywhere in a change if it is inside of one. */
  private static Span places(List<Gap> changes, int place) {
    Gap first = changes.get(0);
    int shift = first.from().start() - first.to().start();
    for (Gap change : changes) {
      if (place < change.to().start()) {
        break;
      }
      if (place == change.to().start() && place < change.to().end()) {
        break;
      }
      if (place < change.to().end() || place == change.to().start()) {
        return change.from();
      }
      shift = change.from().end() - change.to().end();
    }
    return new Span(place + shift, place + shift);
  }
}
