package org.recension.text;

import java.util.Arrays;

/** Two lists of words to be compared, older and newer, as numbers from 0 up to a vocabulary. */
record WordLists(int[] from, int[] to, int vocabulary) {

  boolean same(int older, int newer) {
    return from[older] == to[newer];
  }

  /** The lists with only the words at these indices. */
  WordLists picked(int[] older, int[] newer) {
    return new WordLists(at(from, older), at(to, newer), vocabulary);
  }

  /** The numbers at these indices, in their order. */
  static int[] at(int[] numbers, int[] indices) {
    int[] picked = new int[indices.length];
    Arrays.setAll(picked, k -> numbers[indices[k]]);
    return picked;
  }
}
