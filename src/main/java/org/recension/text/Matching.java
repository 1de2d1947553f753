package org.recension.text;

import java.util.Arrays;

/**
 * Which words of two numbered lists stay. As many as can, as long as finding that out is cheap:
 * first by counting edits, then between words that both sides have once, then cell by cell. The
 * last has a bound; beyond it only a window of either list is looked at.
 */
public final class Matching {

  public static final int NONE = -1;

  private static final int DEEPEST = 16;

  /** Cells that are looked at for each word before anything cleverer is tried. */
  private static final int CHEAP = 256;

  private final WordLists lists;
  private final int[] partners;
  private final UniqueWords uniqueWords;
  private final CommonWords commonWords;
  private boolean degraded;

  private Matching(WordLists lists) {
    this.lists = lists;
    partners = new int[lists.from().length];
    Arrays.fill(partners, NONE);
    uniqueWords = new UniqueWords(lists);
    commonWords = new CommonWords(lists, partners);
  }

  /**
   * What stays of two lists.
   *
   * @param partners for each older word where it stays in the newer list, or {@link #NONE}
   * @param degraded whether a bound was hit, so that more words might stay
   */
  record Result(int[] partners, boolean degraded) {}

  /** For each older word where it stays in the newer list, or {@link #NONE}. */
  public static int[] partners(int[] from, int[] to, int vocabulary) {
    return of(new WordLists(from, to, vocabulary)).partners();
  }

  static Result of(WordLists lists) {
    // A word that the other side lacks cannot stay, so nobody need look at it.
    int[] shared = shared(lists.from(), lists.to(), lists.vocabulary());
    int[] newShared = shared(lists.to(), lists.from(), lists.vocabulary());
    Matching matching = new Matching(lists.picked(shared, newShared));
    matching.match(new Gap(0, shared.length, 0, newShared.length), 0);
    int[] partners = new int[lists.from().length];
    Arrays.fill(partners, NONE);
    for (int k = 0; k < shared.length; k++) {
      if (matching.partners[k] != NONE) {
        partners[shared[k]] = newShared[matching.partners[k]];
      }
    }
    return new Result(partners, matching.degraded);
  }

  private static int[] shared(int[] words, int[] others, int vocabulary) {
    boolean[] known = new boolean[vocabulary];
    for (int word : others) {
      known[word] = true;
    }
    int[] shared = new int[words.length];
    int count = 0;
    for (int i = 0; i < words.length; i++) {
      if (known[words[i]]) {
        shared[count++] = i;
      }
    }
    return Arrays.copyOf(shared, count);
  }

  private void match(Gap gap, int depth) {
    Gap middle = gap.trimmed(lists::same);
    pairEach(gap.from().start(), middle.from().start(), gap.to().start());
    pairEach(middle.from().end(), gap.from().end(), middle.to().end());
    if (!middle.isOneSided()) {
      matchMiddle(middle, depth);
    }
  }

  private void pairEach(int start, int end, int newStart) {
    for (int i = start; i < end; i++) {
      partners[i] = newStart + i - start;
    }
  }

  private void matchMiddle(Gap gap, int depth) {
    long words = (long) gap.from().length() + gap.to().length();
    long cells = (long) gap.from().length() * gap.to().length();
    if (cells <= CHEAP * words) {
      commonWords.match(gap);
    } else if (!FewEdits.match(lists, gap, partners)) {
      matchLarge(gap, depth);
    }
  }

  private void matchLarge(Gap gap, int depth) {
    UniqueWords.Chain chain = uniqueWords.chain(gap);
    boolean affordable = commonWords.canAfford(gap);
    if (depth < DEEPEST && !chain.isEmpty() && (chain.isCredible() || !affordable)) {
      degraded |= !chain.isCredible();
      matchAround(chain, gap, depth + 1);
    } else if (affordable) {
      commonWords.match(gap);
    } else {
      degraded = true;
      commonWords.matchByWindow(gap);
    }
  }

  private void matchAround(UniqueWords.Chain chain, Gap gap, int depth) {
    int start = gap.from().start();
    int newStart = gap.to().start();
    for (int k = 0; k < chain.from().length; k++) {
      int word = chain.from()[k];
      int newWord = chain.to()[k];
      partners[word] = newWord;
      match(new Gap(start, word, newStart, newWord), depth);
      start = word + 1;
      newStart = newWord + 1;
    }
    match(new Gap(start, gap.from().end(), newStart, gap.to().end()), depth);
  }
}
