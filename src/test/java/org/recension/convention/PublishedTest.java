package org.recension.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recension.edition.Details;
import org.recension.edition.Received;
import org.recension.edition.Unreadable;
import org.recension.edition.WitnessKind;
import org.recension.edition.WitnessText;
import org.recension.notation.Diagnostic;
import org.recension.notation.Layer;
import org.recension.notation.Notation;
import org.recension.text.Diff;
import org.recension.text.Telegram;
import org.recension.text.Words;

/** The telegram as it was published becomes its two witnesses. */
class PublishedTest {

  private static final Received RECEIVED = Reading.of(Convention.PUBLISHED, Telegram.TEXT);
  private static final WitnessText TYPED = RECEIVED.edition().witnesses().get(0);
  private static final WitnessText HANDWRITTEN = RECEIVED.edition().witnesses().get(1);

  @Test
  void the_telegram_has_two_witnesses() {
    assertThat(RECEIVED.edition().witnesses())
        .extracting(WitnessText::siglum, WitnessText::title, WitnessText::kind)
        .containsExactly(
            tuple("T", "Typed telegram", WitnessKind.TYPED),
            tuple("H", "Handwritten variant", WitnessKind.HANDWRITTEN));
    assertThat(RECEIVED.edition().details()).isEqualTo(Details.NONE);
    assertThat(RECEIVED.diagnostics()).isEmpty();
    assertThat(Notation.of(TYPED.text()).diagnostics()).isEmpty();
    assertThat(Notation.of(HANDWRITTEN.text()).diagnostics()).isEmpty();
  }

  @Test
  void the_final_texts_differ_in_two_places() {
    assertThat(readings(Layer.FINAL, Layer.FINAL))
        .containsExactly("18 September|", "|and the CC plenum");
  }

  @Test
  void the_handwritten_variant_as_first_written_has_what_was_struck() {
    assertThat(readings(Layer.FINAL, Layer.FIRST))
        .containsExactly(
            "18 September|",
            "|absolutely",
            "|the issue we raised",
            "|reprisals against honest Party members are halted",
            "|speak out/act");
    assertThat(read(HANDWRITTEN, Layer.FIRST)).contains("an absolutely unhealthy situation");
  }

  @Test
  void all_that_was_ever_written_has_the_sentence_that_was_struck() {
    assertThat(read(HANDWRITTEN, Layer.ALL))
        .contains("We completely disagree with such an assessment");
    assertThat(read(HANDWRITTEN, Layer.FINAL)).doesNotContain("We completely disagree");
  }

  @Test
  void each_witness_says_when_the_conversation_was() {
    assertThat(read(TYPED, Layer.FINAL)).contains("today, 18 September, which lasted");
    assertThat(read(HANDWRITTEN, Layer.FINAL)).contains("today, which lasted");
  }

  @Test
  void what_the_published_text_says_of_the_typed_paper_stays_with_it() {
    assertThat(TYPED.text())
        .startsWith("[to the] CPSU CC\n\nA conversation")
        .contains("[handwritten: authenticated: V. Chistov\n\nMFA 19 September Spets N 1423-1427]")
        .endsWith("[Translator's note: a handwritten version of the preceding document follows]");
    assertThat(HANDWRITTEN.text())
        .startsWith("[to the] CPSU CC\n\nA conversation")
        .contains("~~speak out/act~~ [note: *vystupili*]")
        .endsWith("19 September 1956\n\nA. MIKOYAN");
  }

  @Test
  void a_text_that_speaks_of_no_other_witness_has_one() {
    Received received = Reading.of(Convention.PUBLISHED, "\n\n  " + Telegram.OPENING + "\n");

    assertThat(received.edition().witnesses()).hasSize(1);
    assertThat(received.edition().witnesses().get(0).text()).startsWith("  A conversation");
  }

  @Test
  void a_paper_called_T_leaves_the_published_one_another_siglum() {
    Received received = Reading.of(Convention.PUBLISHED, "{a}[T: b] c [K: d]");

    assertThat(received.edition().witnesses())
        .extracting(each -> each.siglum() + " " + each.title() + " " + each.text())
        .containsExactly("T1 Typed telegram a c", "K Witness K a c d", "T Witness T b c");
  }

  @Test
  void readings_of_fifty_witnesses_are_read_and_no_more() {
    assertThat(Reading.of(Convention.PUBLISHED, readings(49)).edition().witnesses()).hasSize(50);

    for (int others : List.of(50, 20_000)) {
      assertThatThrownBy(() -> Reading.of(Convention.PUBLISHED, readings(others)))
          .isInstanceOf(Unreadable.class)
          .hasMessage("It has texts of more than 50 witnesses");
    }
  }

  @Test
  void long_texts_of_many_witnesses_are_not_kept_without_end() {
    String text = "a".repeat(1 << 20) + readings(20);

    assertThatThrownBy(() -> Reading.of(Convention.PUBLISHED, text))
        .isInstanceOf(Unreadable.class)
        .hasMessage("The texts of its witnesses are too long together");
  }

  /** A reading of each of so many witnesses. */
  private static String readings(int witnesses) {
    StringBuilder text = new StringBuilder();
    for (char siglum = '一'; siglum < '一' + witnesses; siglum++) {
      text.append("a[").append(siglum).append(": b] ");
    }
    return text.toString();
  }

  @Test
  void a_diagnostic_points_into_the_file() {
    String file = "\ufeff\r\n\r\nA. MIKOYAN [illegible\r\n";

    List<Diagnostic> diagnostics = Reading.of(Convention.PUBLISHED, file).diagnostics();

    assertThat(diagnostics).hasSize(1);
    assertThat(diagnostics.get(0).line()).isEqualTo(3);
    assertThat(diagnostics.get(0).column()).isEqualTo(12);
    assertThat(file.substring(1).substring(diagnostics.get(0).start())).startsWith("[illegible");
  }

  private static List<String> readings(Layer typed, Layer handwritten) {
    Words from = Words.of(read(TYPED, typed));
    Words to = Words.of(read(HANDWRITTEN, handwritten));
    return Diff.between(from, to).changes().stream()
        .map(edit -> bare(from.text(edit.from())) + "|" + bare(to.text(edit.to())))
        .toList();
  }

  private static String read(WitnessText witness, Layer layer) {
    return Notation.of(witness.text()).layer(layer).text();
  }

  /** The words of a change without the comma and the blanks that come and go with them. */
  private static String bare(String words) {
    return words.replaceAll("^[ ,]+|[ ,]+$", "");
  }
}
