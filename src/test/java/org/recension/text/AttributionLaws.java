package org.recension.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** What holds for every attribution. */
final class AttributionLaws {

  private AttributionLaws() {}

  /** The runs cover the text in order, each is of one revision up to now, neighbours differ. */
  static void check(Attribution attribution, int latest) {
    List<Run> runs = attribution.runs();
    int at = 0;
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      assertEquals(at, run.span().start());
      assertFalse(run.span().isEmpty());
      assertTrue(run.origin() >= 1 && run.origin() <= latest);
      if (i > 0) {
        assertNotEquals(runs.get(i - 1).origin(), run.origin());
      }
      for (int token = at; token < run.span().end(); token++) {
        assertEquals(run.origin(), attribution.origin(token));
      }
      at = run.span().end();
    }
    assertEquals(attribution.words().size(), at);
  }

  /** What stays from a revision to the next stays who wrote it. */
  static void check(Attribution parent, Attribution next, int origin) {
    check(next, origin);
    for (Edit edit : Diff.between(parent.words(), next.words()).edits()) {
      for (int i = 0; edit.op() == Op.EQUAL && i < edit.from().length(); i++) {
        assertEquals(parent.origin(edit.from().start() + i), next.origin(edit.to().start() + i));
      }
    }
  }
}
