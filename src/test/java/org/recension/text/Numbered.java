package org.recension.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Two texts as lists of numbers, the same number for the same word; spaces are left out. Peers are
 * given these, so that all compare the same words.
 */
record Numbered(int[] older, int[] newer, int vocabulary) {

  static Numbered of(List<String> older, List<String> newer) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] olderNumbers = number(older, numbers);
    int[] newerNumbers = number(newer, numbers);
    return new Numbered(olderNumbers, newerNumbers, numbers.size());
  }

  static Numbered of(Words older, Words newer) {
    return of(split(older), split(newer));
  }

  static List<String> split(Words words) {
    return IntStream.range(0, words.size())
        .filter(i -> words.count(new Span(i, i + 1)) == 1)
        .mapToObj(words::word)
        .toList();
  }

  private static int[] number(List<String> words, Map<String, Integer> numbers) {
    int[] numbered = new int[words.size()];
    int at = 0;
    for (String word : words) {
      Integer known = numbers.putIfAbsent(word, numbers.size());
      numbered[at++] = known == null ? numbers.size() - 1 : known;
    }
    return numbered;
  }
}
