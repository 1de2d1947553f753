package org.recension.text;

import java.util.Arrays;

/**
 * Finds the words that either side of a gap has exactly once, and the most of them that have one
 * order on both sides: the anchors of B. Cohen's patience diff.
 */
final class UniqueWords {

  private static final int SEVERAL = -2;

  private final WordLists lists;

  /** Where the only one of a word is in the gap, {@link Matching#NONE} or {@link #SEVERAL}. */
  private final int[] places;

  private final int[] newPlaces;

  UniqueWords(WordLists lists) {
    this.lists = lists;
    places = new int[lists.vocabulary()];
    newPlaces = new int[lists.vocabulary()];
    Arrays.fill(places, Matching.NONE);
    Arrays.fill(newPlaces, Matching.NONE);
  }

  /**
   * Words that can stay together, in order.
   *
   * @param candidates how many words both sides have once
   */
  record Chain(int[] from, int[] to, int candidates) {

    boolean isEmpty() {
      return from.length == 0;
    }

    /** Whether so many of the candidates keep their order that it can hardly be by chance. */
    boolean isCredible() {
      return 2 * from.length >= candidates;
    }
  }

  /** The longest chain, of words that have the same neighbour on both sides if there are such. */
  Chain chain(Gap gap) {
    note(lists.from(), gap.from(), places);
    note(lists.to(), gap.to(), newPlaces);
    Chain inContext = chain(gap, true);
    Chain chain = inContext.isEmpty() ? chain(gap, false) : inContext;
    forget(lists.from(), gap.from(), places);
    forget(lists.to(), gap.to(), newPlaces);
    return chain;
  }

  private Chain chain(Gap gap, boolean inContext) {
    int[] unique = new int[Math.min(gap.from().length(), gap.to().length())];
    int[] partners = new int[unique.length];
    int count = 0;
    for (int i = gap.from().start(); i < gap.from().end(); i++) {
      int word = lists.from()[i];
      if (places[word] >= 0
          && newPlaces[word] >= 0
          && (!inContext || hasSameNeighbour(gap, i, newPlaces[word]))) {
        unique[count] = i;
        partners[count++] = newPlaces[word];
      }
    }
    int[] rising = Rising.most(Arrays.copyOf(partners, count));
    return new Chain(WordLists.at(unique, rising), WordLists.at(partners, rising), count);
  }

  private boolean hasSameNeighbour(Gap gap, int i, int j) {
    return (i > gap.from().start() && j > gap.to().start() && lists.same(i - 1, j - 1))
        || (i + 1 < gap.from().end() && j + 1 < gap.to().end() && lists.same(i + 1, j + 1));
  }

  private static void note(int[] words, Span span, int[] places) {
    for (int i = span.start(); i < span.end(); i++) {
      places[words[i]] = places[words[i]] == Matching.NONE ? i : SEVERAL;
    }
  }

  private static void forget(int[] words, Span span, int[] places) {
    for (int i = span.start(); i < span.end(); i++) {
      places[words[i]] = Matching.NONE;
    }
  }
}
