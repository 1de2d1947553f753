package org.recension.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    assertEquals(swapped(diff), Diff.between(diff.to(), diff.from()));
    if (diff.from().equals(diff.to())) {
      assertEquals(diff.from().size() == 0 ? 0 : 1, diff.edits().size());
    }
  }

  private static void editsTileBothTexts(Diff diff) {
    int at = 0;
    int newAt = 0;
    for (Edit edit : diff.edits()) {
      assertEquals(at, edit.from().start());
      assertEquals(newAt, edit.to().start());
      at = edit.from().end();
      newAt = edit.to().end();
    }
    assertEquals(diff.from().size(), at);
    assertEquals(diff.to().size(), newAt);
    assertEquals(
        diff.from().text(), text(diff.from(), diff.edits().stream().map(Edit::from).toList()));
    assertEquals(diff.to().text(), text(diff.to(), diff.edits().stream().map(Edit::to).toList()));
  }

  private static String text(Words words, List<Span> spans) {
    return spans.stream().map(words::text).collect(Collectors.joining());
  }

  private static void editsAreWhatTheySay(Diff diff) {
    for (Edit edit : diff.edits()) {
      boolean same = diff.from().text(edit.from()).equals(diff.to().text(edit.to()));
      assertEquals(edit.op() == Op.EQUAL, same);
      assertEquals(edit.op() == Op.INSERT, edit.from().isEmpty());
      assertEquals(edit.op() == Op.DELETE, edit.to().isEmpty());
    }
  }

  private static void changesAreApartByWords(Diff diff) {
    List<Edit> edits = diff.edits();
    for (int i = 1; i < edits.size(); i++) {
      boolean equal = edits.get(i).op() == Op.EQUAL;
      assertNotEquals(equal, edits.get(i - 1).op() == Op.EQUAL);
      if (equal && i + 1 < edits.size()) {
        assertTrue(diff.from().count(edits.get(i).from()) > 0);
      }
    }
  }

  private static void countsAreOfWords(Diff diff) {
    assertEquals(diff.to().count(), diff.unchanged() + diff.inserted());
    assertEquals(diff.from().count(), diff.unchanged() + diff.deleted());
    assertTrue(diff.similarity() >= 0 && diff.similarity() <= 1);
  }

  private static Diff swapped(Diff diff) {
    List<Edit> edits =
        diff.edits().stream().map(e -> new Edit(swapped(e.op()), e.to(), e.from())).toList();
    return new Diff(diff.to(), diff.from(), edits, diff.degraded());
  }

  private static Op swapped(Op op) {
    return switch (op) {
      case INSERT -> Op.DELETE;
      case DELETE -> Op.INSERT;
      case EQUAL, REPLACE -> op;
    };
  }
}
