package org.recension.text;

/** A change between kept words: tokens of the older text and what stands for them in the newer. */
record Gap(Span from, Span to) {

  Gap(int start, int end, int newStart, int newEnd) {
    this(new Span(start, end), new Span(newStart, newEnd));
  }

  /** Whether words only came or only went. */
  boolean isOneSided() {
    return from.isEmpty() || to.isEmpty();
  }

  Gap shifted(int by) {
    return new Gap(from.start() + by, from.end() + by, to.start() + by, to.end() + by);
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
