package org.recension.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  @Test
  void words_are_numbered_as_they_are_met() {
    Vocabulary vocabulary = new Vocabulary(8);

    assertThat(numbers(vocabulary, Words.of("a b a, c"))).containsExactly(0, 1, 0, 2, 3);
    assertThat(numbers(vocabulary, Words.of("c d b"))).containsExactly(3, 4, 1);
    assertThat(vocabulary.size()).isEqualTo(5);
  }

  @Test
  void very_many_words_keep_their_numbers() {
    String text = IntStream.range(0, 50_000).mapToObj(i -> "w" + i).collect(joined());
    Vocabulary vocabulary = new Vocabulary(100_000);

    int[] numbers = numbers(vocabulary, Words.of(text));

    assertThat(numbers).isEqualTo(IntStream.range(0, 50_000).toArray());
    assertThat(numbers(vocabulary, Words.of(text))).isEqualTo(numbers);
  }

  @Test
  void words_that_are_one_to_a_string_hash_are_as_quick_as_others() {
    String text =
        IntStream.range(0, 1 << 16).mapToObj(i -> spelled(i, "Aa", "BB")).collect(joined());

    assertNumberedInTime(text, 1 << 16);
  }

  /** Sums of powers of any odd number are the same for these, modulo powers of two. */
  @Test
  void words_that_are_one_to_every_sum_of_powers_are_as_quick_as_others() {
    String even =
        IntStream.range(0, 256)
            .mapToObj(i -> Integer.bitCount(i) % 2 == 0 ? "a" : "b")
            .collect(Collectors.joining());
    String odd = even.replace('a', 'c').replace('b', 'a').replace('c', 'b');
    String text =
        IntStream.range(0, 1 << 10).mapToObj(i -> spelled(i, even, odd)).collect(joined());

    assertNumberedInTime(text, 1 << 10);
    assertThat(IntStream.of(hashes(Words.of(text))).distinct().count()).isGreaterThan(1_020);
  }

  private static void assertNumberedInTime(String text, int different) {
    Words words = Words.of(text);
    Vocabulary vocabulary = new Vocabulary(words.count());

    assertTimeout(Duration.ofSeconds(2), () -> numbers(vocabulary, words));
    assertThat(vocabulary.size()).isEqualTo(different);
  }

  private static String spelled(int bits, String zero, String one) {
    return IntStream.range(0, 16)
        .mapToObj(bit -> (bits >> bit & 1) == 0 ? zero : one)
        .collect(Collectors.joining());
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(" ");
  }

  private static int[] numbers(Vocabulary vocabulary, Words words) {
    return vocabulary.numbers(words, words.words(words.all()));
  }

  private static int[] hashes(Words words) {
    return IntStream.of(words.words(words.all())).map(words::hash).toArray();
  }
}
