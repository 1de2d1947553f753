package org.recension.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Two texts laid side by side, and the gaps between the tokens that stay. Only words are paired; a
 * space stays where it touches a word that stays, so that no space is kept at a word's expense.
 */
final class Alignment {

  private final Words from;
  private final Words to;
  private final List<Gap> gaps = new ArrayList<>();
  private boolean degraded;

  private Alignment(Words from, Words to) {
    this.from = from;
    this.to = to;
  }

  static Alignment of(Words from, Words to) {
    Alignment alignment = new Alignment(from, to);
    alignment.align();
    return alignment;
  }

  /** In order, with at least one word that stays between two. */
  List<Gap> gaps() {
    return new Placement(from, to).placed(gaps);
  }

  /** Whether more words might have stayed. */
  boolean degraded() {
    return degraded;
  }

  private void align() {
    int least = Math.min(from.size(), to.size());
    int start = 0;
    while (start < least && from.same(start, to, start)) {
      start++;
    }
    int end = from.size();
    int newEnd = to.size();
    while (Math.min(end, newEnd) > start && from.same(end - 1, to, newEnd - 1)) {
      end--;
      newEnd--;
    }
    pair(words(from, start, end), words(to, start, newEnd), start, end, newEnd);
  }

  private static int[] words(Words words, int start, int end) {
    return IntStream.range(start, end).filter(i -> !words.isSpace(i)).toArray();
  }

  private void pair(int[] older, int[] newer, int start, int end, int newEnd) {
    Vocabulary vocabulary = new Vocabulary(older.length + newer.length);
    int[] numbers = vocabulary.numbers(from, older);
    int[] newNumbers = vocabulary.numbers(to, newer);
    Pairing pairing = Pairing.of(numbers, newNumbers, vocabulary.size());
    degraded = pairing.degraded();
    int i = start;
    int j = start;
    for (int k = 0; k < older.length; k++) {
      int partner = pairing.partners()[k];
      if (partner != EditScript.NONE) {
        addGap(i, older[k], j, newer[partner]);
        i = older[k] + 1;
        j = newer[partner] + 1;
      }
    }
    addGap(i, end, j, newEnd);
  }

  /** Adds what is left of a gap once the spaces that are the same at either end are let go. */
  private void addGap(int start, int end, int newStart, int newEnd) {
    int i = start;
    int j = newStart;
    while (i < end && j < newEnd && from.same(i, to, j)) {
      i++;
      j++;
    }
    int last = end;
    int newLast = newEnd;
    while (i < last && j < newLast && from.same(last - 1, to, newLast - 1)) {
      last--;
      newLast--;
    }
    if (i < last || j < newLast) {
      gaps.add(new Gap(i, last, j, newLast));
    }
  }
}
