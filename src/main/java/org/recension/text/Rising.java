package org.recension.text;

/** Picks from a list of numbers as many as can be picked so that they rise. */
final class Rising {

  private static final int NONE = -1;

  private Rising() {}

  /** The indices of those picked. */
  static int[] most(int[] numbers) {
    int[] lowestLast = new int[numbers.length];
    int[] before = new int[numbers.length];
    int length = 0;
    for (int k = 0; k < numbers.length; k++) {
      int shorter = countLower(numbers, lowestLast, length, numbers[k]);
      before[k] = shorter == 0 ? NONE : lowestLast[shorter - 1];
      lowestLast[shorter] = k;
      length = Math.max(length, shorter + 1);
    }
    int[] rising = new int[length];
    int k = length == 0 ? NONE : lowestLast[length - 1];
    while (k != NONE) {
      rising[--length] = k;
      k = before[k];
    }
    return rising;
  }

  /** How many of the first indices, whose numbers rise, have a number lower than this. */
  private static int countLower(int[] numbers, int[] indices, int length, int number) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (numbers[indices[middle]] < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
