package org.recension.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Two texts laid side by side. Only words are paired; a space stays where it touches a word that
 * stays, so that no space is kept at a word's expense.
 *
 * @param gaps what does not stay, in order, with at least one word that stays between two
 * @param degraded whether more words might have stayed
 */
record Alignment(List<Gap> gaps, boolean degraded) {

  static Alignment of(Words from, Words to) {
    Gap.Sameness same = (i, j) -> from.same(i, to, j);
    Gap middle = CommonEnds.middle(from, to).trimmed(same);
    int[] older = from.words(middle.from());
    int[] newer = to.words(middle.to());
    Matching.Result matching = Matching.of(numbered(from, older, to, newer));
    List<Gap> gaps = new ArrayList<>();
    int start = middle.from().start();
    int newStart = middle.to().start();
    for (int k = 0; k < older.length; k++) {
      int partner = matching.partners()[k];
      if (partner != Matching.NONE) {
        if (!staysBetween(from, start, older[k], to, newStart, newer[partner])) {
          addGap(gaps, new Gap(start, older[k], newStart, newer[partner]).trimmed(same));
        }
        start = older[k] + 1;
        newStart = newer[partner] + 1;
      }
    }
    addGap(gaps, new Gap(start, middle.from().end(), newStart, middle.to().end()).trimmed(same));
    return new Alignment(new Placement(from, to).placed(gaps), matching.degraded());
  }

  /** Whether all is the same there, as it is between most words that stay. */
  private static boolean staysBetween(
      Words from, int start, int end, Words to, int newStart, int newEnd) {
    if (end - start != newEnd - newStart) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (!from.same(i, to, newStart + i - start)) {
        return false;
      }
    }
    return true;
  }

  private static void addGap(List<Gap> gaps, Gap gap) {
    if (!gap.isEmpty()) {
      gaps.add(gap);
    }
  }

  private static WordLists numbered(Words from, int[] older, Words to, int[] newer) {
    Vocabulary vocabulary = new Vocabulary(older.length + newer.length);
    int[] numbers = vocabulary.numbers(from, older);
    int[] newNumbers = vocabulary.numbers(to, newer);
    return new WordLists(numbers, newNumbers, vocabulary.size());
  }
}
