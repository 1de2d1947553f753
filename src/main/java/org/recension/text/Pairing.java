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
    pairing.pair(0, from.length, 0, to.length, 0);
    return pairing;
  }

  /** For each older word where it stays in the newer list, or {@link EditScript#NONE}. */
  int[] partners() {
    return partners;
  }

  /** Whether more words might stay. */
  boolean degraded() {
    return degraded;
  }

  private void pair(int start, int end, int newStart, int newEnd, int depth) {
    int i = start;
    int j = newStart;
    while (i < end && j < newEnd && from[i] == to[j]) {
      partners[i++] = j++;
    }
    int last = end;
    int newLast = newEnd;
    while (i < last && j < newLast && from[last - 1] == to[newLast - 1]) {
      partners[--last] = --newLast;
    }
    if (i < last && j < newLast) {
      pairWithin(new Span(i, last), new Span(j, newLast), depth);
    }
  }

  private void pairWithin(Span older, Span newer, int depth) {
    count(from, older, tally, 1);
    count(to, newer, newTally, 1);
    // A word that the other side lacks cannot stay, so nobody need look at it.
    int[] shared = where(older, i -> newTally[from[i]] > 0);
    int[] newShared = where(newer, j -> tally[to[j]] > 0);
    int[] unique = where(older, i -> isUnique(from[i]));
    int[] newUnique = where(newer, j -> isUnique(to[j]));
    count(from, older, tally, -1);
    count(to, newer, newTally, -1);
    if (shared.length > 0 && !pairExactly(shared, newShared)) {
      degraded = true;
      if (depth < DEEPEST) {
        pairAround(unique, newUnique, older, newer, depth + 1);
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

  /** Pairs what lies between words that occur once on either side and in the same order. */
  private void pairAround(int[] unique, int[] newUnique, Span older, Span newer, int depth) {
    int[] places = placesOf(unique, newUnique);
    int start = older.start();
    int newStart = newer.start();
    for (int k : rising(places)) {
      partners[unique[k]] = places[k];
      pair(start, unique[k], newStart, places[k], depth);
      start = unique[k] + 1;
      newStart = places[k] + 1;
    }
    if (unique.length > 0) {
      pair(start, older.end(), newStart, newer.end(), depth);
    }
  }

  private int[] placesOf(int[] unique, int[] newUnique) {
    for (int j : newUnique) {
      placeOfWord[to[j]] = j;
    }
    return Arrays.stream(unique).map(i -> placeOfWord[from[i]]).toArray();
  }

  /** The indices of a longest run of ever higher numbers, not necessarily neighbours. */
  private static int[] rising(int[] numbers) {
    int[] lastOfLength = new int[numbers.length];
    int[] before = new int[numbers.length];
    int length = 0;
    for (int k = 0; k < numbers.length; k++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (numbers[lastOfLength[middle]] < numbers[k]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[k] = low == 0 ? EditScript.NONE : lastOfLength[low - 1];
      lastOfLength[low] = k;
      length = Math.max(length, low + 1);
    }
    int[] rising = new int[length];
    for (int k = length == 0 ? EditScript.NONE : lastOfLength[length - 1];
        length > 0;
        k = before[k]) {
      rising[--length] = k;
    }
    return rising;
  }
}
