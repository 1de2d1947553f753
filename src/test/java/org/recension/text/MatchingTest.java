package org.recension.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What stays of two lists of numbers, against the table that everybody learns. */
class MatchingTest {

  private final Random random = new Random(1956);

  @Test
  void short_lists_keep_as_much_as_can_be_kept() {
    for (int round = 0; round < 20_000; round++) {
      int words = 1 + random.nextInt(6);
      int[] from = anyOf(words, random.nextInt(30));
      int[] to = anyOf(words, random.nextInt(30));

      assertThat(kept(from, to)).isEqualTo(most(from, to));
    }
  }

  @Test
  void a_few_corrections_of_a_long_list_are_the_fewest() {
    for (int words : new int[] {2, 50, 5_000}) {
      int[] from = anyOf(words, 4_000);
      int[] to = corrected(from, words, 30);

      assertThat(kept(from, to)).isEqualTo(most(from, to));
    }
  }

  @Test
  void unrelated_lists_of_few_words_keep_as_much_as_can_be_kept() {
    int[] from = anyOf(40, 5_000);
    int[] to = anyOf(40, 4_000);

    assertThat(kept(from, to)).isEqualTo(most(from, to));
  }

  @Test
  void lists_too_large_to_be_remembered_at_once_are_divided_and_lose_nothing() {
    int[] from = anyOf(3, 12_000);
    int[] to = anyOf(3, 11_000);

    assertThat(kept(from, to)).isEqualTo(most(from, to));
  }

  @Test
  void many_corrections_cost_next_to_nothing_in_what_is_kept() {
    for (int percent : new int[] {10, 30, 50}) {
      int[] from = anyOf(3_000, 10_000);
      int[] to = corrected(from, 3_000, 100 * percent);

      assertThat(kept(from, to)).isGreaterThan((int) (0.995 * most(from, to)));
    }
  }

  @Test
  void only_beyond_the_bound_is_anything_given_up() {
    int[] from = anyOf(100, 100_000);

    assertThat(result(from, anyOf(100, 20_000)).degraded()).isFalse();
    assertThat(result(from, anyOf(100, 100_000)).degraded()).isTrue();
  }

  @Test
  void a_long_list_of_few_words_with_many_corrections_is_matched_window_by_window() {
    int[] from = anyOf(100, 100_000);
    int[] to = corrected(from, 100, 20_000);

    assertThat(kept(from, to)).isGreaterThan(80_000);
  }

  private int[] anyOf(int words, int length) {
    return IntStream.generate(() -> random.nextInt(words)).limit(length).toArray();
  }

  private int[] corrected(int[] list, int words, int corrections) {
    int[] corrected = list.clone();
    for (int i = 0; i < corrections; i++) {
      corrected[random.nextInt(list.length)] = random.nextInt(words);
    }
    return corrected;
  }

  private static int kept(int[] from, int[] to) {
    int[] partners = result(from, to).partners();
    int last = Matching.NONE;
    int kept = 0;
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] != Matching.NONE) {
        assertThat(partners[i]).isGreaterThan(last);
        assertThat(to[partners[i]]).isEqualTo(from[i]);
        last = partners[i];
        kept++;
      }
    }
    return kept;
  }

  private static Matching.Result result(int[] from, int[] to) {
    int words = 1 + IntStream.concat(Arrays.stream(from), Arrays.stream(to)).max().orElse(0);
    return Matching.of(new WordLists(from, to, words));
  }

  /** The length of the longest common subsequence, by dynamic programming. */
  private static int most(int[] from, int[] to) {
    int[] row = new int[to.length + 1];
    for (int word : from) {
      int diagonal = 0;
      for (int j = 1; j <= to.length; j++) {
        int above = row[j];
        row[j] = word == to[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]);
        diagonal = above;
      }
    }
    return row[to.length];
  }
}
