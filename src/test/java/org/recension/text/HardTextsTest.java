package org.recension.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts as large as they may be and as unlike as they can be still get an answer. */
class HardTextsTest {

  private static final int MOST = 200_000;

  private final Random random = new Random(1956);

  @Test
  void texts_without_a_common_word() {
    Diff diff = diff(text(100_000, i -> "a" + i), text(100_000, i -> "b" + i));

    assertThat(diff.degraded()).isFalse();
    assertThat(diff.edits()).hasSize(1);
  }

  @Test
  void one_letter_words_of_any_letter() {
    diff(text(MOST, this::anyLetter), text(MOST, this::anyLetter));
  }

  @Test
  void a_text_backwards() {
    Diff diff = diff(text(100_000, i -> "a" + i), text(100_000, i -> "a" + (100_000 - i)));

    assertThat(diff.degraded()).isTrue();
  }

  @Test
  void two_words_in_turn_shifted_by_one() {
    Diff diff =
        diff(text(MOST, i -> i % 2 == 0 ? "a" : "b"), text(MOST, i -> i % 2 == 0 ? "b" : "a"));

    assertThat(diff.degraded()).isFalse();
    assertThat(diff.unchanged()).isEqualTo(MOST - 1);
  }

  @Test
  void two_words_in_turn_and_in_pairs() {
    Diff diff =
        diff(text(MOST, i -> i % 2 == 0 ? "a" : "b"), text(MOST, i -> i % 4 < 2 ? "a" : "b"));

    assertThat(diff.degraded()).isTrue();
  }

  @Test
  void unrelated_texts_of_a_hundred_words() {
    Diff diff = diff(text(MOST, this::anyOfAHundred), text(MOST, this::anyOfAHundred));

    assertThat(diff.degraded()).isTrue();
  }

  @Test
  void unrelated_texts_of_rare_and_common_words() {
    Diff diff = diff(text(MOST / 2, this::rareOrCommon), text(MOST / 2, this::rareOrCommon));

    assertThat(diff.degraded()).isTrue();
    assertThat(diff.similarity()).isPositive();
  }

  @Test
  void a_few_words_and_very_many() {
    diff(
        text(3_000, i -> "abc".substring(i % 3, i % 3 + 1)),
        text(MOST, i -> i % 2 == 0 ? "c" : "a"));
  }

  @Test
  void many_corrections_in_a_long_text_are_found_though_not_the_fewest() {
    String older = text(MOST / 2, this::rareOrCommon);
    String newer = older.replace("w7 ", "W7 ").replace("w1 w2", "w2 w1");

    Diff diff = diff(older, newer);

    assertThat(diff.similarity()).isGreaterThan(0.9);
  }

  @Test
  void one_giant_word() {
    String word = "x".repeat(1 << 20);

    assertThat(diff(word, word + "y").unchanged()).isZero();
    assertThat(Words.of(word).size()).isEqualTo(1);
  }

  @Test
  void nothing_but_combining_marks_or_joiners_or_breaks() {
    diff("\u0301".repeat(1 << 20), "\u200d".repeat(1 << 20));
    diff("a'".repeat(1 << 19), "'\u0301".repeat(1 << 19));
    diff("\n".repeat(MOST / 10), "\n ".repeat(MOST / 10));
  }

  @Test
  void insertions_that_could_stand_anywhere() {
    diff(text(MOST, i -> "a"), text(MOST / 2, i -> "a") + "\n" + text(MOST / 2 - 1, i -> "a"));
  }

  @Test
  void merging_what_two_people_wrote_anew() {
    Words base = Words.of(text(MOST / 4, this::anyOfAHundred));
    Words left = Words.of(text(MOST / 4, this::anyOfAHundred));
    Words right = Words.of(text(MOST / 4, this::anyOfAHundred));

    Merge merge = Bounds.within(() -> Merge.of(base, left, right));

    MergeLaws.check(merge);
    assertThat(merge.isClean()).isFalse();
  }

  @Test
  void attributing_a_text_that_is_written_anew_again_and_again() {
    Attribution attribution = Attribution.first(Words.of(text(10_000, this::rareOrCommon)), 1);
    for (int revision = 2; revision < 12; revision++) {
      Words words = Words.of(text(10_000, this::rareOrCommon));
      Attribution parent = attribution;
      int origin = revision;
      attribution = Bounds.within(() -> parent.next(words, origin));
      AttributionLaws.check(parent, attribution, origin);
    }

    assertThat(attribution.words().count()).isEqualTo(10_000);
  }

  private static Diff diff(String older, String newer) {
    Diff diff = Bounds.within(() -> Diff.between(Words.of(older), Words.of(newer)));
    DiffLaws.check(diff);
    return diff;
  }

  private static String text(int words, IntFunction<String> word) {
    return IntStream.range(0, words).mapToObj(word).collect(Collectors.joining(" "));
  }

  private String anyLetter(int i) {
    return Character.toString('a' + random.nextInt(26));
  }

  private String anyOfAHundred(int i) {
    return "w" + random.nextInt(100);
  }

  private String rareOrCommon(int i) {
    return "w" + (int) Math.exp(random.nextDouble() * 10);
  }
}
