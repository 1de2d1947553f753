package org.recension.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

/** What holds for every diff. */
final class DiffLaws {

  private DiffLaws() {}

  static void check(String older, String newer) {
    check(Diff.between(Words.of(older), Words.of(newer)));
  }

  static void check(Diff diff) {
    editsTileBothTexts(diff);
    editsAreWhatTheySay(diff);
    changesAreApartByWords(diff);
    countsAreOfWords(diff);
    assertThat(Diff.between(diff.to(), diff.from())).isEqualTo(diff.swapped());
    assertThat(diff.swapped().swapped()).isEqualTo(diff);
    if (diff.from().equals(diff.to())) {
      assertThat(diff.edits()).hasSize(diff.from().size() == 0 ? 0 : 1);
    }
  }

  private static void editsTileBothTexts(Diff diff) {
    int at = 0;
    int newAt = 0;
    for (Edit edit : diff.edits()) {
      assertThat(edit.from().start()).isEqualTo(at);
      assertThat(edit.to().start()).isEqualTo(newAt);
      at = edit.from().end();
      newAt = edit.to().end();
    }
    assertThat(at).isEqualTo(diff.from().size());
    assertThat(newAt).isEqualTo(diff.to().size());
    assertThat(text(diff.from(), diff.edits().stream().map(Edit::from).toList()))
        .isEqualTo(diff.from().text());
    assertThat(text(diff.to(), diff.edits().stream().map(Edit::to).toList()))
        .isEqualTo(diff.to().text());
  }

  private static String text(Words words, List<Span> spans) {
    return spans.stream().map(words::text).collect(Collectors.joining());
  }

  private static void editsAreWhatTheySay(Diff diff) {
    for (Edit edit : diff.edits()) {
      boolean same = diff.from().text(edit.from()).equals(diff.to().text(edit.to()));
      assertThat(same).isEqualTo(edit.op() == Op.EQUAL);
      assertThat(edit.from().isEmpty()).isEqualTo(edit.op() == Op.INSERT);
      assertThat(edit.to().isEmpty()).isEqualTo(edit.op() == Op.DELETE);
    }
  }

  private static void changesAreApartByWords(Diff diff) {
    List<Edit> edits = diff.edits();
    for (int i = 1; i < edits.size(); i++) {
      boolean equal = edits.get(i).op() == Op.EQUAL;
      assertThat(edits.get(i - 1).op() == Op.EQUAL).isNotEqualTo(equal);
      if (equal && i + 1 < edits.size()) {
        assertThat(diff.from().count(edits.get(i).from())).isPositive();
      }
    }
  }

  private static void countsAreOfWords(Diff diff) {
    assertThat(diff.unchanged() + diff.inserted()).isEqualTo(diff.to().count());
    assertThat(diff.unchanged() + diff.deleted()).isEqualTo(diff.from().count());
    assertThat(diff.similarity()).isBetween(0.0, 1.0);
  }
}
