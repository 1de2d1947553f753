package org.recension.text;

import java.util.Arrays;

/**
 * The longest common subsequence of a gap, 64 older words at a time. The bits are those of M.
 * Crochemore et al., "A fast and practical bit-vector algorithm for the longest common subsequence
 * problem" (2001), in H. Hyyrö's form (2004); gaps too large to be remembered whole are divided as
 * D. S. Hirschberg does (1975).
 */
final class CommonWords {

  /** Steps of 64 cells for all that one diff compares exactly; about a fifth of a second. */
  private static final long MOST_STEPS = 64_000_000;

  /** Steps that are remembered at once, eight bytes each. */
  private static final long MOST_REMEMBERED = 1_000_000;

  private static final int WINDOW = 8000;

  private final WordLists lists;
  private final int[] partners;

  /** For each word, which of the 64 older words at hand it is. */
  private final long[] masks;

  private long[] columns = {};
  private long steps;

  CommonWords(WordLists lists, int[] partners) {
    this.lists = lists;
    this.partners = partners;
    this.masks = new long[lists.vocabulary()];
  }

  /** Whether the gap can be matched exactly with what is left of the steps. */
  boolean canAfford(Gap gap) {
    return steps + 2 * steps(gap) <= MOST_STEPS;
  }

  private static int blocks(Span span) {
    return (span.length() + 63) >>> 6;
  }

  private static long steps(Gap gap) {
    return (long) blocks(gap.from()) * gap.to().length();
  }

  /** Notes the most words of the gap that can stay. */
  void match(Gap gap) {
    if (gap.isOneSided()) {
      return;
    }
    if (steps(gap) <= MOST_REMEMBERED || blocks(gap.from()) == 1) {
      matchAtOnce(gap);
    } else {
      int middle = gap.from().start() + (blocks(gap.from()) / 2) * 64;
      int newMiddle = newMiddle(gap, middle);
      match(new Gap(gap.from().start(), middle, gap.to().start(), newMiddle));
      match(new Gap(middle, gap.from().end(), newMiddle, gap.to().end()));
    }
  }

  /**
   * Notes words of the gap that can stay, by comparing a window of either list at a time: what is
   * found in the first half of both windows is kept, and the next windows begin after it.
   */
  void matchByWindow(Gap gap) {
    int start = gap.from().start();
    int newStart = gap.to().start();
    while (start < gap.from().end() && newStart < gap.to().end()) {
      int end = Math.min(gap.from().end(), start + WINDOW);
      int newEnd = Math.min(gap.to().end(), newStart + WINDOW);
      matchAtOnce(new Gap(start, end, newStart, newEnd));
      int limit = end == gap.from().end() ? end : start + WINDOW / 2;
      int newLimit = newEnd == gap.to().end() ? newEnd : newStart + WINDOW / 2;
      if (limit == end && newLimit == newEnd) {
        return;
      }
      int i = start;
      for (; i < limit && partners[i] < newLimit; i++) {
        if (partners[i] != Matching.NONE) {
          start = i + 1;
          newStart = partners[i] + 1;
        }
      }
      Arrays.fill(partners, i, end, Matching.NONE);
      if (i == limit && limit < end) {
        start = limit;
      } else {
        newStart = newLimit;
      }
    }
  }

  /** Where the newer words are best divided if the older are divided in the middle. */
  private int newMiddle(Gap gap, int middle) {
    Span to = gap.to();
    int[] newer = Arrays.copyOfRange(lists.to(), to.start(), to.end());
    int[] before = Arrays.copyOfRange(lists.from(), gap.from().start(), middle);
    int[] after = Arrays.copyOfRange(lists.from(), middle, gap.from().end());
    long[] growsBefore = growth(before, newer);
    long[] growsAfter = growth(reversed(after), reversed(newer));
    int best = 0;
    int length = 0;
    int longest = 0;
    for (int j = 0; j < newer.length; j++) {
      // One more newer word before the middle is one less after it.
      length += (int) (growsBefore[j] - growsAfter[newer.length - 1 - j]);
      if (length > longest) {
        longest = length;
        best = j + 1;
      }
    }
    return to.start() + best;
  }

  /** For each newer word, whether it makes the common subsequence longer, as 1 or 0. */
  private long[] growth(int[] older, int[] newer) {
    remember(newer.length);
    long[] carries = new long[newer.length];
    for (int start = 0; start < older.length; start += 64) {
      sweep(older, start, newer, carries, 0);
    }
    return carries;
  }

  private void matchAtOnce(Gap gap) {
    int[] older = Arrays.copyOfRange(lists.from(), gap.from().start(), gap.from().end());
    int[] newer = Arrays.copyOfRange(lists.to(), gap.to().start(), gap.to().end());
    remember(blocks(gap.from()) * newer.length);
    long[] carries = new long[newer.length];
    for (int start = 0; start < older.length; start += 64) {
      sweep(older, start, newer, carries, (start >>> 6) * newer.length);
    }
    int i = older.length - 1;
    int j = newer.length - 1;
    while (i >= 0 && j >= 0) {
      int at = (i >>> 6) * newer.length + j;
      if ((columns[at] >>> i & 1) == 1) {
        i--;
      } else if (j > 0 && (columns[at - 1] >>> i & 1) == 0) {
        j--;
      } else {
        partners[gap.from().start() + i--] = gap.to().start() + j--;
      }
    }
  }

  private void remember(int steps) {
    if (columns.length < steps) {
      columns = new long[steps];
    }
  }

  /**
   * Moves 64 older words along the newer ones. A bit of a column is 0 where the older word makes
   * the common subsequence of all up to it and of the newer words so far longer by one.
   */
  private void sweep(int[] older, int start, int[] newer, long[] carries, int at) {
    int end = Math.min(older.length, start + 64);
    for (int i = start; i < end; i++) {
      masks[older[i]] |= 1L << i;
    }
    long column = -1;
    for (int j = 0; j < newer.length; j++) {
      long same = column & masks[newer[j]];
      long sum = column + same + carries[j];
      carries[j] = (same | (column & ~sum)) >>> 63;
      column = sum | (column ^ same);
      columns[at + j] = column;
    }
    for (int i = start; i < end; i++) {
      masks[older[i]] = 0;
    }
    steps += newer.length;
  }

  private static int[] reversed(int[] words) {
    int[] reversed = new int[words.length];
    Arrays.setAll(reversed, i -> words[words.length - 1 - i]);
    return reversed;
  }
}
