package org.recension.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recension.text.Diff;
import org.recension.text.Edit;
import org.recension.text.Span;
import org.recension.text.Telegram;
import org.recension.text.Words;

/** What the published telegram says of its two witnesses. */
class TelegramLayersTest {

  private static final Notation PUBLISHED = Notation.of(Telegram.TEXT);
  private static final Notation TYPED = PUBLISHED.witness("T");
  private static final Notation HANDWRITTEN = PUBLISHED.witness("H");

  @Test
  void every_bracket_is_understood() {
    assertThat(PUBLISHED.diagnostics()).isEmpty();
    assertThat(TYPED.diagnostics()).isEmpty();
    assertThat(HANDWRITTEN.diagnostics()).isEmpty();
    assertThat(PUBLISHED.otherWitnesses()).containsExactly("H");
  }

  @Test
  void the_final_texts_differ_in_two_places() {
    assertThat(readings(TYPED.layer(Layer.FINAL), HANDWRITTEN.layer(Layer.FINAL)))
        .containsExactly("18 September|", "|and the CC plenum");
  }

  @Test
  void the_handwritten_variant_as_first_written_has_what_was_struck() {
    assertThat(readings(TYPED.layer(Layer.FINAL), HANDWRITTEN.layer(Layer.FIRST)))
        .containsExactly(
            "18 September|",
            "|absolutely",
            "|the issue we raised",
            "|reprisals against honest Party members are halted",
            "|speak out/act");
  }

  @Test
  void all_that_was_ever_written_has_the_sentence_that_was_inserted_and_struck() {
    String sentence = "We completely disagree with such an assessment";

    assertThat(HANDWRITTEN.layer(Layer.ALL).text())
        .contains("strengthened. " + sentence + " We still");
    assertThat(HANDWRITTEN.layer(Layer.FIRST).text()).doesNotContain(sentence);
    assertThat(HANDWRITTEN.layer(Layer.FINAL).text()).contains("strengthened. We still");
  }

  @Test
  void blanks_and_marks_are_whole() {
    assertThat(TYPED.layer(Layer.FINAL).text()).contains("held today, 18 September, which lasted");
    assertThat(TYPED.layer(Layer.TYPED).text()).contains("held today, which lasted");
    assertThat(HANDWRITTEN.layer(Layer.FINAL).text())
        .contains("held today, which lasted")
        .contains("demonstrate an unhealthy situation")
        .contains("mistakes which have been committed are corrected, and the Leninist")
        .contains("on 19 August at 7 A. M.")
        .contains("After a mutual exchange of information")
        .endsWith("A. MIKOYAN");
    assertThat(HANDWRITTEN.layer(Layer.FIRST).text()).contains("an absolutely unhealthy situation");
    for (Layer layer : Layer.values()) {
      for (Notation witness : List.of(TYPED, HANDWRITTEN)) {
        assertThat(witness.layer(layer).text())
            .doesNotContain(", ,", " ,", "  ", "\n\n\n\n", "[", "]", "~", "vystupili", "Chistov");
      }
    }
  }

  @Test
  void each_witness_keeps_its_own_signs() {
    assertThat(TYPED.text())
        .contains("today, ++18 September++, which")
        .contains("[handwritten: authenticated: V. Chistov\n\nMFA 19 September")
        .doesNotContain("absolutely", "++and the CC plenum++");
    assertThat(HANDWRITTEN.text())
        .contains("demonstrate an ~~absolutely~~ unhealthy")
        .contains("~~++We completely disagree with such an assessment++~~")
        .contains("Kim Il Sung ++and the CC plenum++ in")
        .contains("pursue work ~~speak out/act~~ [note: *vystupili*] against")
        .doesNotContain("++18 September++", "Chistov");
  }

  @Test
  void a_difference_points_at_the_words_as_written() {
    LayerText typed = TYPED.layer(Layer.FINAL);
    Words words = Words.of(typed.text());
    Words others = Words.of(HANDWRITTEN.layer(Layer.FINAL).text());

    Edit first = Diff.between(words, others).changes().get(0);
    Span read =
        new Span(words.codePointAt(first.from().start()), words.codePointAt(first.from().end()));
    Span written = typed.written(read);

    assertThat(TYPED.text().substring(written.start(), written.end())).contains("18 September");
    assertThat(TYPED.text().substring(written.start() - 12, written.end() + 6))
        .contains("++18 September++");
  }

  private static List<String> readings(LayerText from, LayerText to) {
    Words older = Words.of(from.text());
    Words newer = Words.of(to.text());
    return Diff.between(older, newer).changes().stream()
        .map(edit -> bare(older.text(edit.from())) + "|" + bare(newer.text(edit.to())))
        .toList();
  }

  /** The words of a change without the comma and the blanks that come and go with them. */
  private static String bare(String words) {
    return words.replaceAll("^[ ,]+|[ ,]+$", "");
  }
}
