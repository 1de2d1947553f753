package org.recension.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recension.edition.Received;
import org.recension.edition.WitnessKind;
import org.recension.edition.WitnessText;
import org.recension.notation.Diagnostic;
import org.recension.notation.Layer;
import org.recension.notation.Notation;
import org.recension.text.Telegram;

class TeiWitnessesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "today, <app><lem wit='#A'>18 September,</lem><rdg wit='#B'/></app> which →"
            + " today, 18 September, which / today, which",
        "a <app><rdg wit='#A'>b</rdg><rdg wit='#B'>c</rdg></app> d → a b d / a c d",
        "a <app><lem>b</lem><rdg wit='#B'>c</rdg></app> d → a b d / a c d",
        "a <app> <lem wit='A'>b</lem> <rdg wit='B'>c</rdg> </app> d → a b d / a c d",
        "<app><lem wit='#A'>a <app><rdg wit='#A'>b</rdg><rdg wit='#B'>x</rdg></app></lem>"
            + "<rdg wit='#B'>c</rdg></app> → a b / c",
        "<app><lem wit='#A #B'>a</lem></app> <app><rdgGrp><rdg wit='#A'>b</rdg></rdgGrp>"
            + "<rdgGrp><rdg wit='#B'><del>c</del></rdg></rdgGrp></app> → a b / a ~~c~~",
        "<app><lem wit='#B'>b</lem><rdg wit='#A'>a</rdg></app> → b / a",
        "a<app><lem wit='#A'> b</lem><rdg wit='#B'><lb/>c<lb/><lb/>d</rdg></app> → a b / a|c||d",
        "a <app><lem wit='#A'>b</lem><rdg wit='#B'><witStart/>c</rdg></app> → a b / a c"
      })
  void an_apparatus_gives_each_witness_its_own_text(String content, String texts) {
    Received received = Files.body(2, "<p>" + content + "</p>");

    List<String> read = received.edition().witnesses().stream().map(WitnessText::text).toList();
    assertThat(String.join(" / ", read).replace('\n', '|')).isEqualTo(texts);
  }

  @Test
  void a_collation_of_the_telegram_gives_back_both_of_its_witnesses() throws IOException {
    byte[] collated;
    try (InputStream file =
        TeiWitnessesTest.class.getResourceAsStream("/telegram.apparatus.tei.xml")) {
      collated = Objects.requireNonNull(file).readAllBytes();
    }
    Notation published = Notation.of(Telegram.TEXT);

    Received received = Tei.read(collated);

    assertThat(received.diagnostics()).isEmpty();
    assertThat(Files.text(received, 0))
        .isEqualTo(published.witness("T").layer(Layer.FINAL).text().strip());
    assertThat(Files.text(received, 1))
        .isEqualTo(published.witness("H").layer(Layer.FIRST).text().strip());
  }

  @Test
  void the_witness_that_the_lemmas_name_comes_first() {
    Received received =
        Files.body(2, "<p><app><lem wit='#B'>b</lem><rdg wit='#A'>a</rdg></app></p>");

    assertThat(received.edition().witnesses())
        .containsExactly(
            new WitnessText("B", "Paper B", WitnessKind.OTHER, "b"),
            new WitnessText("A", "Paper A", WitnessKind.OTHER, "a"));
  }

  @Test
  void a_name_for_several_witnesses_is_each_of_them() {
    String list =
        "<listWit><witness xml:id='A'/><listWit xml:id='g'><witness xml:id='B'/>"
            + "<witness xml:id='C'/></listWit></listWit>";
    Received received =
        Files.read(
            Files.TEI
                + "<teiHeader><fileDesc><sourceDesc>"
                + list
                + "</sourceDesc></fileDesc></teiHeader><text><body><p><app><lem wit='#A'>a</lem>"
                + "<rdg wit='#g'>b</rdg></app></p></body></text></TEI>");

    assertThat(received.edition().witnesses())
        .extracting(WitnessText::text)
        .containsExactly("a", "b", "b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '`',
      value = {
        "a <app><lem>b</lem><rdg wit='#H'>c</rdg></app> → a {b}[H: c]",
        "a <app><lem/><rdg wit='#H'>c</rdg></app> → a [H: c]",
        "a <app><lem>b</lem><rdg wit='#H #K'>c</rdg></app> → a {{b}[H: c]}[K: c]",
        "<app><lem>b</lem><rdg wit='#A #B #C #D #E'>c</rdg></app> → b[note: A, B, C, D, E: c]",
        "a <app><rdg wit='#A'>b</rdg><rdg wit='#k'>c</rdg></app> → a {b}[K: c]",
        "a <app><lem>b</lem><rdg wit='#Moscow'>c</rdg></app> → a b[Moscow: c]",
        "a <app><lem>b</lem><rdg wit='#M1'>c</rdg></app> → a b[note: M1: c]",
        "a <app><lem>b</lem><rdg>c</rdg></app> → a b[other reading: c]"
      })
  void an_apparatus_of_unlisted_witnesses_becomes_notation(String content, String written) {
    assertThat(Files.text(Files.body("<p>" + content + "</p>"), 0)).isEqualTo(written);
  }

  @Test
  void each_text_of_a_group_is_of_a_witness() {
    Received received =
        Files.read(
            Files.TEI
                + "<text><group><text n='A'><body><p>a</p></body></text>"
                + "<text xml:id='B'><front><p>x</p></front><body><p>b</p></body></text>"
                + "</group></text></TEI>");

    assertThat(received.edition().witnesses())
        .containsExactly(
            new WitnessText("A", "A", WitnessKind.OTHER, "a"),
            new WitnessText("B", "B", WitnessKind.OTHER, "x\n\nb"));
  }

  @Test
  void a_name_that_cannot_be_a_siglum_is_changed_and_said() {
    String list =
        "<listWit><witness xml:id='_a.very_long-name-of-a-witness'/><witness xml:id='w1' n='H¹'/>"
            + "<witness xml:id='w2' n='2'/></listWit>";
    Received received =
        Files.read(
            Files.TEI
                + "<teiHeader><fileDesc><sourceDesc>"
                + list
                + "</sourceDesc></fileDesc></teiHeader><text><body><p><app>"
                + "<lem wit='#_a.very_long-name-of-a-witness'>a</lem>"
                + "<rdg wit='#w1'>b</rdg></app></p></body></text></TEI>");

    assertThat(received.edition().witnesses())
        .extracting(WitnessText::siglum)
        .containsExactly("a.very_long-name-of-", "H¹", "w2");
    assertThat(received.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("siglum-changed", "no-reading");
  }

  @Test
  void what_no_witness_reads_is_said() {
    Received received =
        Files.body(
            2,
            "<p><app><lem wit='#A'>a</lem><rdg wit='#X'>b</rdg><rdg>c</rdg></app></p>"
                + "<app from='#w1'><lem wit='#A'>d</lem></app>");

    assertThat(received.diagnostics())
        .extracting(Diagnostic::code)
        .contains("no-reading", "witness-not-listed", "reading-of-nobody");
  }

  @Test
  void a_witness_without_a_text_is_said() {
    Received received = Files.body(2, "<p>a</p>");

    assertThat(received.edition().witnesses()).extracting(WitnessText::siglum).containsExactly("A");
    assertThat(received.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("There is no text of the witness B");
  }
}
