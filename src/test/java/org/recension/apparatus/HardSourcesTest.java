package org.recension.apparatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.recension.text.Bounds;
import org.recension.text.Writing;

/** Sources as many, as long and as unlike as they can be still get an apparatus. */
class HardSourcesTest {

  private static final int MANY = 50_000;

  private final Random random = new Random(1956);

  @Test
  void three_witnesses_without_a_common_word() {
    Apparatus apparatus = collated(MANY, i -> "a" + i, i -> "b" + i, i -> "c" + i, i -> "d" + i);

    assertThat(apparatus.places()).hasSize(1);
  }

  @Test
  void three_witnesses_of_two_words_in_turn() {
    collated(MANY, i -> i % 2 == 0 ? "a" : "b", i -> i % 4 < 2 ? "a" : "b", i -> "ab", i -> "b");
  }

  @Test
  void three_witnesses_of_any_of_a_hundred_words() {
    IntFunction<String> any = i -> "w" + random.nextInt(100);

    collated(MANY / 2, any, any, any, any);
  }

  @Test
  void all_that_the_base_lacks_is_the_same_in_all() {
    Apparatus apparatus = collated(MANY, i -> "", i -> "a" + i, i -> "a" + i, i -> "a" + i);

    assertThat(apparatus.places()).hasSize(1);
    assertThat(apparatus.places().get(0).readings()).hasSize(1);
  }

  @Test
  void witnesses_share_with_one_another_and_not_with_the_base() {
    collated(
        MANY / 2,
        i -> "base" + i,
        i -> i % 2 == 0 ? "even" + i : "some" + i,
        i -> i % 2 == 0 ? "even" + i : "other" + i,
        i -> i % 3 == 0 ? "even" + i : "some" + i);
  }

  @Test
  void thirty_witnesses_that_each_go_their_own_way() {
    IntFunction<String> any = i -> i % 7 == 0 ? "w" + random.nextInt(1000) : "v" + i;
    IntFunction<?>[] witnesses = new IntFunction<?>[30];
    Arrays.fill(witnesses, any);

    Apparatus apparatus = collated(2_000, any, witnesses);

    assertThat(apparatus.places()).hasSizeGreaterThan(200);
  }

  @Test
  void a_text_that_is_turned_round() {
    collated(MANY, i -> "a" + i, i -> "a" + (MANY - i), i -> "a" + (i + 100) % MANY);
  }

  @Test
  void one_word_as_long_as_a_book() {
    String word = "a".repeat(1_000_000);

    Apparatus apparatus = Bounds.within(() -> Collated.texts(word, word + "a", "b"));

    assertThat(apparatus.places().get(0).readings()).hasSize(2);
  }

  private static Apparatus collated(
      int words, IntFunction<String> base, IntFunction<?>... witnesses) {
    String[] texts = Arrays.stream(witnesses).map(w -> text(words, w)).toArray(String[]::new);
    String first = text(words, base);
    return Bounds.within(
        () -> {
          Apparatus apparatus = Collated.texts(first, texts);
          assertThat(TeiText.of(apparatus, "A title")).endsWith("</TEI>");
          return apparatus;
        });
  }

  private static String text(int words, IntFunction<?> word) {
    return Writing.text(words, i -> String.valueOf(word.apply(i)));
  }
}
