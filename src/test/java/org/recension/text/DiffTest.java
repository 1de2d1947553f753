package org.recension.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "a b c       ! a X c         ! a [-b-]{+X+} c",
        "a b c       ! a c           ! a [-b -]c",
        "a c         ! a b c         ! a {+b +}c",
        "a b         ! a b c         ! a b{+ c+}",
        "b c         ! a b c         ! {+a +}b c",
        "a b c d     ! a X Y d       ! a [-b c-]{+X Y+} d",
        "a, b, c     ! a, X, b, c    ! a, {+X, +}b, c",
        "A b. C d.   ! A b. X y. C d. ! A b. {+X y. +}C d.",
        "a b c       ! a b b c       ! a b {+b +}c",
        "an unhealthy situation ! an ~~absolutely~~ unhealthy situation ! an {+~~absolutely~~ +}unhealthy situation",
        "~~a~~ c     ! ~~a~~ ~~b~~ c ! ~~a~~ {+~~b~~ +}c",
        "[x] c       ! [y] [x] c     ! {+[y] +}[x] c",
        "old word    ! ~~old~~ word  ! {+~~+}old{+~~+} word",
        "a  b        ! a b           ! a[-  -]{+ +}b",
        "ab          ! a b           ! [-ab-]{+a b+}",
        "             ! a             ! {+a+}",
      })
  void a_diff_shows_what_a_reader_would_say_changed(String older, String newer, String plain) {
    Diff diff = Diff.between(Words.of(text(older)), Words.of(text(newer)));

    assertThat(Rendering.plain(diff)).isEqualTo(plain);
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }

  @Test
  void a_new_line_is_a_line_of_its_own() {
    Diff diff = Diff.between(Words.of("a b.\nc d.\n"), Words.of("a b.\nx d.\nc d.\n"));

    assertThat(Rendering.plain(diff)).isEqualTo("a b.\n{+x d.\n+}c d.\n");
  }

  @Test
  void laws_hold_for_every_pair_of_short_texts() {
    List<String> texts = Letters.upTo(4, "a", "b", "c");
    for (String older : texts) {
      for (String newer : texts) {
        DiffLaws.check(Letters.spaced(older), Letters.spaced(newer));
      }
    }
  }

  @Test
  void laws_hold_for_every_pair_of_short_texts_with_spaces_and_lines() {
    List<String> texts = Letters.upTo(4, "a", " ", "\n", ",");
    for (String older : texts) {
      for (String newer : texts) {
        DiffLaws.check(older, newer);
      }
    }
  }

  @Property
  void laws_hold_for_any_two_texts(@ForAll("texts") String older, @ForAll("texts") String newer) {
    DiffLaws.check(older, newer);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
                "a", "b", "ab", " ", "  ", "\n", ",", ".", "~~", "é", "e\u0301", "毛", "\ud83d", "<",
                "&lt;")
            .list()
            .ofMaxSize(30)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(words, Arbitraries.strings().all().ofMaxLength(30));
  }

  @Test
  void as_many_words_stay_as_can() {
    List<String> texts = Letters.upTo(4, "a", "b", "c");
    for (String older : texts) {
      for (String newer : texts) {
        Diff diff = Diff.between(Letters.words(older), Letters.words(newer));
        assertThat(diff.unchanged()).isEqualTo(mostInCommon(older, newer));
        assertThat(diff.degraded()).isFalse();
      }
    }
  }

  private static int mostInCommon(String older, String newer) {
    if (older.isEmpty() || newer.isEmpty()) {
      return 0;
    }
    String rest = older.substring(1);
    int without = mostInCommon(rest, newer);
    int at = newer.indexOf(older.charAt(0));
    return at < 0 ? without : Math.max(without, 1 + mostInCommon(rest, newer.substring(at + 1)));
  }

  @Test
  void similarity_is_the_share_of_words_that_stay() {
    assertThat(Diff.between(Letters.words("abcd"), Letters.words("abxd")).similarity())
        .isEqualTo(0.75);
    assertThat(Diff.between(Letters.words(""), Letters.words("")).similarity()).isEqualTo(1.0);
    assertThat(Diff.between(Letters.words("a"), Letters.words("")).similarity()).isEqualTo(0.0);
  }

  @Test
  void characters_that_look_the_same_but_are_not_are_a_change() {
    Diff diff = Diff.between(Words.of("caf\u00e9"), Words.of("cafe\u0301"));

    assertThat(diff.changes()).extracting(diff::kind).containsExactly(Kind.NORMALIZATION);
  }

  @Test
  void a_correction_of_the_telegram_is_one_edit() {
    Words published = Words.of(Telegram.TEXT);
    Words corrected = Words.of(Telegram.TEXT.replace("19 August [SIC]", "19 September"));

    Diff diff = Diff.between(published, corrected);

    assertThat(Rendering.plain(diff)).contains("on 19 [-August [SIC]-]{+September+} at 7 A. M.");
    assertThat(diff.changes()).hasSize(1);
    assertThat(diff.unchanged()).isEqualTo(published.count() - 4);
  }

  @Test
  void a_short_word_two_rewritten_phrases_share_by_accident_is_no_island() {
    Diff diff =
        Diff.between(
            Words.of("He promised many letters of our delegation yesterday morning."),
            Words.of("We demanded several volunteers of their plenum early today."));

    assertThat(Rendering.plain(diff))
        .isEqualTo(
            "[-He promised many letters of our delegation yesterday morning-]"
                + "{+We demanded several volunteers of their plenum early today+}.");
  }

  @Test
  void a_long_word_or_a_single_correction_stays_a_change_of_its_own() {
    Diff diff =
        Diff.between(
            Words.of("the old men of Pyongyang and the young women there"),
            Words.of("a few people of Pyongyang or some wise children here"));

    assertThat(Rendering.plain(diff)).contains(" of Pyongyang ");
  }

  @Test
  void a_paragraph_added_at_the_end_takes_no_word_of_the_one_before() {
    Diff diff =
        Diff.between(
            Words.of("unity in the Party."), Words.of("unity in the Party.\n\nThe Party."));

    assertThat(Rendering.plain(diff)).isEqualTo("unity in the Party.{+\n\nThe Party.+}");
  }
}
