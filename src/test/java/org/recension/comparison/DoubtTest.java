package org.recension.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recension.notation.Diagnostic;
import org.recension.notation.Notation;
import org.recension.notation.Severity;

/** What a person should look at in a text, with the words it is about. */
class DoubtTest {

  @Test
  void a_doubt_shows_its_sign_also_behind_characters_that_need_two() {
    String text = "🖋 a ~~b\n\n[] c";

    List<Doubt> doubts = Doubt.of(text, Notation.of(text).diagnostics());

    assertThat(doubts).extracting(Doubt::sign).containsExactly("~~", "[]");
    assertThat(doubts).extracting(Doubt::isError).containsOnly(true);
  }

  @Test
  void what_cannot_be_seen_is_shown_by_its_code() {
    Diagnostic unseen = new Diagnostic("zero-width", Severity.WARNING, 1, 2, 1, 2, "");

    assertThat(Doubt.of("a\u200Bb", List.of(unseen)))
        .extracting(Doubt::sign)
        .containsExactly("U+200B");
  }

  @Test
  void a_long_sign_is_cut() {
    String label = "[" + "x".repeat(60) + ": y]";

    assertThat(Doubt.of(label, Notation.of(label).diagnostics()).get(0).sign())
        .hasSizeLessThan(42)
        .endsWith("…");
  }
}
