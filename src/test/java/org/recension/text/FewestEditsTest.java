package org.recension.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No more words go and come than must, or hardly more where that would take too long to find. */
class FewestEditsTest {

  @ParameterizedTest
  @MethodSource
  void a_text_with_up_to_a_tenth_of_its_words_edited(Workload work) {
    assertThat(timesTheOptimum(work)).isEqualTo(1.0);
  }

  static List<Workload> a_text_with_up_to_a_tenth_of_its_words_edited() {
    return Workload.tenThousandUpToTenPerCent();
  }

  @ParameterizedTest
  @MethodSource
  void a_book_in_two_editions(Workload work) {
    assertThat(timesTheOptimum(work)).isBetween(1.0, 1.10);
  }

  static Stream<Workload> a_book_in_two_editions() {
    return Stream.concat(Stream.of(Workload.book()), RealTexts.all().stream());
  }

  @Test
  void the_optimum_is_what_a_table_of_all_pairs_says_for_every_two_short_texts() {
    List<String> texts = Letters.upTo(4, "a", "b", "c");
    for (String older : texts) {
      for (String newer : texts) {
        Numbered words = Numbered.of(Letters.words(older), Letters.words(newer));
        assertThat(Optimum.edits(words)).isEqualTo(byTable(words.older(), words.newer()));
      }
    }
  }

  @Test
  void the_optimum_of_long_texts_is_what_others_find() {
    Writing writing = new Writing();
    String text = writing.text(2_000);
    for (double share : new double[] {0.01, 0.3, 1.0}) {
      String edited = writing.edited(text, share);
      Numbered words = Numbered.of(Words.of(text), Words.of(edited));
      assertThat(Optimum.edits(words)).isEqualTo(Peer.MYERS.of(words).edits());
    }
  }

  private static double timesTheOptimum(Workload work) {
    Words older = Words.of(work.older());
    Words newer = Words.of(work.newer());
    Diff diff = Diff.between(older, newer);
    return (double) (diff.inserted() + diff.deleted()) / Optimum.edits(Numbered.of(older, newer));
  }

  private static int byTable(int[] older, int[] newer) {
    int[][] edits = new int[older.length + 1][newer.length + 1];
    for (int i = 0; i <= older.length; i++) {
      for (int j = 0; j <= newer.length; j++) {
        edits[i][j] =
            i == 0 || j == 0
                ? i + j
                : older[i - 1] == newer[j - 1]
                    ? edits[i - 1][j - 1]
                    : 1 + Math.min(edits[i - 1][j], edits[i][j - 1]);
      }
    }
    return edits[older.length][newer.length];
  }
}
