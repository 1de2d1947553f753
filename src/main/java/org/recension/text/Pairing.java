package org.recension.text;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which words of two numbered lists stay, whatever their size. As many as can, unless finding that
 * out would take too long: then the words that both sides have exactly once hold the sides
 * together, and what is left between them is compared on its own.
 */
final class Pairing {

  private static final int DEEPEST = 16;

  private final int[] from;
  private final int[] to;
  private final int[] partners;
  private final int[] tally;
  private final int[] newTally;
  private final int[] placeOfWord;
  private final EditScript script;
  private boolean degraded;

  private Pairing(int[] from, int[] to, int vocabulary) {
    this.from = from;
    this.to = to;
    partners = new int[from.length];
    Arrays.fill(partners, EditScript.NONE);
    tally = new int[vocabulary];
    newTally = new int[vocabulary];
    placeOfWord = new int[vocabulary];
    script = new EditScript(vocabulary);
  }

  /** Pairs words that are numbered from 0 up to {@code vocabulary}. */
  static Pairing of(int[] from, int[] to, int vocabulary) {
    Pairing pairing = new Pairing(from, to, vocabulary);
    pairing.pair(new Gap(0, from.length, 0, to.length), 0);
    return pairing;
  }

  /** Where the older word stays in the newer list, or {@link EditScript#NONE}. */
  int partner(int word) {
    return partners[word];
  }

  /** Whether more words might stay. */
  boolean degraded() {
    return degraded;
  }

  private void pair(Gap gap, int depth) {
    Gap middle = gap.trimmed((i, j) -> from[i] == to[j]);
    pairEach(gap.from().start(), middle.from().start(), gap.to().start());
    pairEach(middle.from().end(), gap.from().end(), middle.to().end());
    if (!middle.isOneSided()) {
      pairMiddle(middle, depth);
    }
  }

  private void pairEach(int start, int end, int newStart) {
    for (int i = start; i < end; i++) {
      partners[i] = newStart + i - start;
    }
  }

  private void pairMiddle(Gap gap, int depth) {
    count(from, gap.from(), tally, 1);
    count(to, gap.to(), newTally, 1);
    // A word that the other side lacks cannot stay, so nobody need look at it.
    int[] shared = where(gap.from(), i -> newTally[from[i]] > 0);
    int[] newShared = where(gap.to(), j -> tally[to[j]] > 0);
    int[] unique = where(gap.from(), i -> isUnique(from[i]));
    int[] newUnique = where(gap.to(), j -> isUnique(to[j]));
    count(from, gap.from(), tally, -1);
    count(to, gap.to(), newTally, -1);
    if (shared.length > 0 && !pairExactly(shared, newShared)) {
      degraded = true;
      if (unique.length > 0 && depth < DEEPEST) {
        pairAround(unique, placesOf(unique, newUnique), gap, depth + 1);
      }
    }
  }

  private static int[] where(Span span, IntPredicate holds) {
    return IntStream.range(span.start(), span.end()).filter(holds).toArray();
  }

  private static void count(int[] words, Span span, int[] tally, int step) {
    for (int i = span.start(); i < span.end(); i++) {
      tally[words[i]] += step;
    }
  }

  private boolean isUnique(int word) {
    return tally[word] == 1 && newTally[word] == 1;
  }

  private boolean pairExactly(int[] shared, int[] newShared) {
    int[] found = script.partners(numbers(from, shared), numbers(to, newShared));
    if (found == null) {
      return false;
    }
    for (int k = 0; k < shared.length; k++) {
      if (found[k] != EditScript.NONE) {
        partners[shared[k]] = newShared[found[k]];
      }
    }
    return true;
  }

  private static int[] numbers(int[] words, int[] indices) {
    return Arrays.stream(indices).map(i -> words[i]).toArray();
  }

  private int[] placesOf(int[] unique, int[] newUnique) {
    for (int j : newUnique) {
      placeOfWord[to[j]] = j;
    }
    return Arrays.stream(unique).map(i -> placeOfWord[from[i]]).toArray();
  }

  /** Pairs the most unique words that have the same order on either side, and what is between. */
  private void pairAround(int[] unique, int[] places, Gap gap, int depth) {
    int start = gap.from().start();
    int newStart = gap.to().start();
    for (int k : Rising.most(places)) {
      partners[unique[k]] = places[k];
      pair(new Gap(start, unique[k], newStart, places[k]), depth);
      start = unique[k] + 1;
      newStart = places[k] + 1;
    }
    pair(new Gap(start, gap.from().end(), newStart, gap.to().end()), depth);
  }
}
