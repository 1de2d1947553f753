package org.recension.text;

/** A place between what stays: a stretch of the older text and what stands there in the newer. */
record Gap(Span from, Span to) {

  /** Whether the older text has at one place what the newer has at another. */
  interface Sameness {
    boolean same(int older, int newer);
  }

  Gap(int start, int end, int newStart, int newEnd) {
    this(new Span(start, end), new Span(newStart, newEnd));
  }

  /** Whether nothing went or nothing came. */
  boolean isOneSided() {
    return from.isEmpty() || to.isEmpty();
  }

  boolean isEmpty() {
    return from.isEmpty() && to.isEmpty();
  }

  /** What is left once all that is the same at either end is let go. */
  Gap trimmed(Sameness sameness) {
    int start = from.start();
    int newStart = to.start();
    while (start < from.end() && newStart < to.end() && sameness.same(start, newStart)) {
      start++;
      newStart++;
    }
    int end = from.end();
    int newEnd = to.end();
    while (start < end && newStart < newEnd && sameness.same(end - 1, newEnd - 1)) {
      end--;
      newEnd--;
    }
    return new Gap(start, end, newStart, newEnd);
  }

  Gap shifted(int by) {
    return new Gap(from.start() + by, from.end() + by, to.start() + by, to.end() + by);
  }

  Gap swapped() {
    return new Gap(to, from);
  }

  Gap joined(Gap next) {
    return new Gap(from.start(), next.from.end(), to.start(), next.to.end());
  }

  Op op() {
    if (from.isEmpty()) {
      return Op.INSERT;
    }
    return to.isEmpty() ? Op.DELETE : Op.REPLACE;
  }
}
