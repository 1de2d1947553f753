package org.recension.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The fewest words that must go and come to make one list of numbered words from another. */
final class Optimum {

  private Optimum() {}

  static int edits(Numbered words) {
    int[] older = words.older();
    int[] newer = words.newer();
    return older.length + newer.length - 2 * mostThatStay(older, newer, words.vocabulary());
  }

  /**
   * The longest common subsequence, a row of the table at a time: a bit for each older word, zero
   * where the length grows (Crochemore and others, 2001; Hyyrö, 2004).
   */
  private static int mostThatStay(int[] older, int[] newer, int vocabulary) {
    long[] row = new long[older.length / Long.SIZE + 1];
    Arrays.fill(row, -1);
    long[] matches = new long[row.length];
    List<List<Integer>> places = places(older, vocabulary);
    for (int word : newer) {
      List<Integer> at = places.get(word);
      if (at.isEmpty()) {
        continue;
      }
      at.forEach(i -> matches[i / Long.SIZE] |= 1L << i);
      next(row, matches);
      at.forEach(i -> matches[i / Long.SIZE] = 0);
    }
    return older.length - BitSet.valueOf(row).get(0, older.length).cardinality();
  }

  private static void next(long[] row, long[] matches) {
    long carry = 0;
    for (int i = 0; i < row.length; i++) {
      long growing = row[i] & matches[i];
      long sum = row[i] + growing;
      long carried = sum + carry;
      carry =
          Long.compareUnsigned(sum, growing) < 0 || Long.compareUnsigned(carried, carry) < 0
              ? 1
              : 0;
      row[i] = carried | (row[i] & ~matches[i]);
    }
  }

  private static List<List<Integer>> places(int[] older, int vocabulary) {
    List<List<Integer>> places = new ArrayList<>();
    for (int i = 0; i < vocabulary; i++) {
      places.add(new ArrayList<>());
    }
    for (int i = 0; i < older.length; i++) {
      places.get(older[i]).add(i);
    }
    return places;
  }
}
