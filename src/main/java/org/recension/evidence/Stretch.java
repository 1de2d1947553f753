package org.recension.evidence;

/** Neighbouring leaves under one node; what is left of its middle is as much as a power of two. */
record Stretch(int start, int end) {

  int length() {
    return end - start;
  }

  int middle() {
    return start + Integer.highestOneBit(length() - 1);
  }

  Stretch left() {
    return new Stretch(start, middle());
  }

  Stretch right() {
    return new Stretch(middle(), end);
  }
}
