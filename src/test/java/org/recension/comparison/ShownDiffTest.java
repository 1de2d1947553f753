package org.recension.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.recension.comparison.Lettered.letters;
import static org.recension.comparison.Lettered.shown;
import static org.recension.comparison.Lettered.whole;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recension.comparison.ShownDiff.Change;
import org.recension.comparison.ShownDiff.Segment;
import org.recension.text.Kind;

/** What changed, as a page shows it. */
class ShownDiffTest {

  private static final String LONG = "abcdefghijklmnopqrstuvwxyz".repeat(4);

  @ParameterizedTest
  @CsvSource({
    "abcd,    abcd,    abcd",
    "abcd,    aXcd,    a[b|X]cd",
    "abcd,    abXcd,   ab[|X]cd",
    "abcd,    acd,     a[b|]cd",
    "ab¶cd,   aX¶cd,   a[b|X]¶/cd",
    "ab¶cd,   aX¶Ycd,  a[b|X]¶/[|Y]cd",
    "a¶¶b¶c,  a¶¶b¶X,  a¶¶/b¶/[c|X]",
    "abcd,    '',      [abcd|]",
  })
  void what_changed_is_marked_and_rows_end_where_both_texts_end_a_line(
      String from, String to, String rows) {
    assertThat(letters(shown(from, to))).isEqualTo(rows);
  }

  @Test
  void a_long_stretch_that_stayed_is_folded_to_some_words_at_each_end() {
    String from = "X" + LONG + "Y";
    String to = "1" + LONG + "2";

    String head = LONG.substring(0, 24);
    String tail = LONG.substring(LONG.length() - 24);
    assertThat(letters(shown(from, to))).isEqualTo("[X|1]" + head + "/…56…/" + tail + "[Y|2]");
    assertThat(letters(whole(from, to))).isEqualTo("[X|1]" + LONG + "[Y|2]");
  }

  @Test
  void before_the_first_change_and_after_the_last_only_the_near_end_is_shown() {
    String near = LONG.substring(LONG.length() - 24);

    assertThat(letters(shown(LONG + "X", LONG + "Y"))).isEqualTo("…80…/" + near + "[X|Y]");
    assertThat(letters(shown("X" + LONG, "Y" + LONG)))
        .isEqualTo("[X|Y]" + LONG.substring(0, 24) + "/…80…");
    assertThat(letters(shown(LONG, LONG))).isEqualTo("…104…");
  }

  @Test
  void a_fold_says_which_change_is_near() {
    ShownDiff shown = shown("X" + LONG + "Y" + LONG, "1" + LONG + "2" + LONG);

    List<Integer> near =
        shown.stretches().stream().filter(s -> s.folded() > 0).map(s -> s.near()).toList();
    assertThat(near).containsExactly(2, 2);
  }

  @Test
  void a_kind_that_is_hidden_is_shown_as_if_nothing_had_changed() {
    assertThat(letters(shown("abc", "aXC"))).isEqualTo("a[bc|XC]");
    assertThat(letters(shown("abcd", "aBcX", "CASE"))).isEqualTo("aBc[d|X]");

    ShownDiff shown = shown("abcd", "aBcX", "CASE");
    assertThat(shown.changes()).isEqualTo(1);
    assertThat(shown.tallies())
        .extracting("kind", "edits", "isHidden")
        .containsExactly(tuple(Kind.READING, 1, false), tuple(Kind.CASE, 1, true));
  }

  @Test
  void what_is_hidden_is_folded_too_and_not_a_word_is_lost() {
    String from = LONG + "A" + LONG;
    String to = LONG + "a" + LONG;

    ShownDiff shown = shown(from, to, "CASE");

    assertThat(letters(shown)).isEqualTo("…209…");
    assertThat(joined(shown, Segment::before)).isEqualTo(String.join(" ", from.split("")));
    assertThat(joined(shown, Segment::after)).isEqualTo(String.join(" ", to.split("")));
  }

  @ParameterizedTest
  @CsvSource({"abcd¶efgh, aXcd¶eYgh", "abc¶def, abcdef", "'', a¶b", "¶¶a¶¶, a", "abcd, dcba"})
  void the_segments_tile_both_texts(String from, String to) {
    ShownDiff shown = shown(from, to);

    assertThat(joined(shown, Segment::before).replace(" ", "").replace("\n", "¶")).isEqualTo(from);
    assertThat(joined(shown, Segment::after).replace(" ", "").replace("\n", "¶")).isEqualTo(to);
  }

  @Test
  void changes_are_numbered_and_lead_round() {
    ShownDiff shown = shown("abcdefg", "aXcYeZg");

    List<Integer> numbers = segments(shown).map(Segment::change).map(Change::number).toList();
    assertThat(numbers).containsExactly(1, 2, 3);
    assertThat(shown.after(1)).isEqualTo(2);
    assertThat(shown.after(3)).isEqualTo(1);
    assertThat(shown.before(1)).isEqualTo(3);
  }

  @Test
  void texts_that_differ_are_never_said_to_be_wholly_the_same() {
    String thousand = LONG.repeat(10);

    assertThat(shown(thousand + "X", thousand + "Y").percent()).isEqualTo(99);
    assertThat(shown("abc", "abc").percent()).isEqualTo(100);
  }

  private static Stream<Segment> segments(ShownDiff shown) {
    return shown.stretches().stream()
        .flatMap(stretch -> stretch.rows().stream())
        .flatMap(row -> row.segments().stream())
        .filter(segment -> segment.change() != null);
  }

  private static String joined(ShownDiff shown, Function<Segment, String> side) {
    return shown.stretches().stream()
        .flatMap(stretch -> stretch.rows().stream())
        .flatMap(row -> row.segments().stream())
        .map(side)
        .collect(Collectors.joining());
  }
}
