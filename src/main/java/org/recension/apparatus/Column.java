package org.recension.apparatus;

import java.util.BitSet;

/** One word that some of the lanes of a group have in common. */
final class Column {

  private final int word;
  private final BitSet lanes = new BitSet();
  private int rank;

  Column(int word) {
    this.word = word;
  }

  int word() {
    return word;
  }

  void add(int lane) {
    lanes.set(lane);
  }

  boolean has(int lane) {
    return lanes.get(lane);
  }

  int rank() {
    return rank;
  }

  /** Comes after the words before it in all of its lanes; says so to those that follow. */
  void rankAfter(int[] ranks) {
    rank = lanes.stream().map(lane -> ranks[lane]).max().orElse(0) + 1;
    lanes.stream().forEach(lane -> ranks[lane] = rank);
  }
}
