package org.recension.apparatus;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that one side of all places has, in order, and which of them are one after another. */
final class Flow {

  private static final int AMBIGUOUS = -1;
  private static final int LONG = 7;

  private final List<String> words = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private final BitSet begins = new BitSet();
  private int end = -1;

  void add(Phrase phrase, int place) {
    if (phrase.start() != end) {
      begins.set(words.size());
    }
    end = phrase.end();
    for (String word : phrase.words()) {
      words.add(word);
      places.add(place);
    }
  }

  int place(int at) {
    return places.get(at);
  }

  /** Where each pair of words is, and each long word, if it is at one point only. */
  Map<String, Integer> points() {
    Map<String, Integer> points = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      if (i > 0 && !begins.get(i) && isPair(words.get(i - 1), words.get(i))) {
        points.merge(pair(words.get(i - 1), words.get(i)), i - 1, (one, other) -> AMBIGUOUS);
      }
      if (isLong(words.get(i))) {
        points.merge(words.get(i), i, (one, other) -> AMBIGUOUS);
      }
    }
    points.values().removeIf(at -> at == AMBIGUOUS);
    return points;
  }

  boolean goesOn(int at) {
    return at > 0 && at < words.size() && !begins.get(at);
  }

  boolean has(int at, Flow other, int otherAt) {
    return words.get(at).equals(other.words.get(otherAt));
  }

  /** How many words there are in a stretch, marks not counted. */
  int words(int start, int end) {
    return (int) words.subList(start, end).stream().filter(Flow::isWord).count();
  }

  /** Whether nothing but marks is at the same places before and after a stretch. */
  boolean isAll(int start, int end) {
    int first = start - 1;
    while (first >= 0 && places.get(first).equals(places.get(start)) && !isWord(words.get(first))) {
      first--;
    }
    int last = end;
    while (last < words.size()
        && places.get(last).equals(places.get(end - 1))
        && !isWord(words.get(last))) {
      last++;
    }
    return (first < 0 || !places.get(first).equals(places.get(start)))
        && (last == words.size() || !places.get(last).equals(places.get(end - 1)));
  }

  static String pair(String one, String other) {
    return one + ' ' + other;
  }

  static boolean isWord(String word) {
    return Character.isLetterOrDigit(word.codePointAt(0));
  }

  private static boolean isPair(String one, String other) {
    return !one.equals(other) && isWord(one) && isWord(other);
  }

  private static boolean isLong(String word) {
    return word.length() >= LONG && isWord(word);
  }
}
