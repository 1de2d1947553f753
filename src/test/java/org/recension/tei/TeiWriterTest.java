package org.recension.tei;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recension.RelaxNg;
import org.recension.edition.Change;
import org.recension.edition.Details;
import org.recension.edition.Edition;
import org.recension.edition.Labour;
import org.recension.edition.Labour.Duty;
import org.recension.edition.Received;
import org.recension.edition.WitnessKind;
import org.recension.edition.WitnessText;
import org.recension.notation.Notation;
import org.recension.text.Telegram;

class TeiWriterTest {

  private static final Notation PUBLISHED = Notation.of(Telegram.TEXT);

  private static final Details DETAILS =
      new Details(
          "Telegram to the CPSU CC",
          "en",
          "1956-09-19",
          "APRF, f. 3",
          "What was said in Beijing.\n\nSent on the same day.");

  private static final Edition TELEGRAM =
      new Edition(
          DETAILS,
          List.of(
              new WitnessText(
                  "T", "The typed telegram", WitnessKind.TYPED, PUBLISHED.witness("T").text()),
              new WitnessText(
                  "H",
                  "The handwritten variant",
                  WitnessKind.HANDWRITTEN,
                  PUBLISHED.witness("H").text())),
          List.of(
              new Labour(Duty.TRANSCRIBED, "anna", "Anna Kim", "T", 1_200, 0.875),
              new Labour(Duty.TRANSCRIBED, "boris", "Boris Lee", "H", 900, 1),
              new Labour(Duty.REVIEWED, "anna", "Anna Kim", "H", 0, 0)),
          List.of(
              new Change("T", 1, Instant.parse("2026-03-01T09:00:00Z"), "anna", "First reading"),
              new Change("H", 2, Instant.parse("2026-03-02T09:30:00.5Z"), "clara", "A < b & c")));

  @Test
  void the_telegram_and_its_variant_come_back() {
    Received received = read(TELEGRAM);

    assertThat(received.edition()).isEqualTo(Edition.of(DETAILS, TELEGRAM.witnesses()));
    assertThat(received.diagnostics()).isEmpty();
  }

  @Test
  void the_telegram_is_written_as_the_guidelines_say() throws IOException {
    try (InputStream expected = TeiWriterTest.class.getResourceAsStream("/telegram.tei.xml")) {
      assertThat(Tei.write(TELEGRAM))
          .isEqualTo(new String(Objects.requireNonNull(expected).readAllBytes(), UTF_8));
    }
  }

  @Test
  void the_published_text_comes_back_with_its_variants() {
    Edition published = edition(Telegram.TEXT);

    Received received = read(published);

    String text = received.edition().witnesses().get(0).text();
    assertThat(text).isEqualTo(PUBLISHED.canonical());
    assertThat(text.length()).isGreaterThan(8_000);
    assertThat(read(edition(text)).edition()).isEqualTo(edition(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "a ~~b~~ c → a <del>b</del> c",
        "a ++b++ → a <add hand=\"#hand\">b</add>",
        "~~a~~++b++ → <subst><del>a</del><add hand=\"#hand\">b</add></subst>",
        "{a}[H: b] → <app><lem>a</lem><rdg wit=\"#H\">b</rdg></app>",
        "[H: ~~++b++~~] → <app><lem></lem><rdg wit=\"#H\"><del><add"
            + " hand=\"#hand\">b</add></del></rdg></app>",
        "[a] → <supplied>a</supplied>",
        "a [SIC] → <sic>a</sic>",
        "a [sic: b] → <choice><sic>a</sic><corr>b</corr></choice>",
        "[a?] → <unclear>a</unclear>",
        "[?] → <gap reason=\"illegible\"/>",
        "[3 words illegible] → <gap reason=\"illegible\" quantity=\"3\" unit=\"words\"/>",
        "[note: a] → <note>a</note>",
        "[Translator's note: a] → <note type=\"translator\">a</note>",
        "[seal: a] → <note n=\"seal\"> a</note>",
        "[handwritten: a||b] → <note type=\"endorsement\"><p>a</p><p>b</p></note>",
        "*a*(ru) → <foreign xml:lang=\"ru\">a</foreign>",
        "[~~a~~ *b*] → <supplied><del>a</del> <gloss>b</gloss></supplied>",
        "[page 2] → <pb n=\"2\"/>",
        "a|b → a<lb/>b",
        "~~a||b~~ → <del>a<milestone unit=\"paragraph\"/>b</del>",
        "\\[a\\] → [a]"
      })
  void each_sign_is_an_element(String written, String element) {
    assertThat(Tei.write(edition(written.replace('|', '\n')))).contains("<p>" + element + "</p>");
  }

  @Test
  void what_is_written_is_valid() {
    RelaxNg schema = RelaxNg.compact("/transcription.rnc");

    assertThat(schema.faults(Tei.write(TELEGRAM))).isEmpty();
    assertThat(schema.faults(Tei.write(edition(Telegram.TEXT)))).isEmpty();
  }

  @Test
  @EnabledIfSystemProperty(named = "recension.tei", matches = ".+")
  void the_schema_of_the_consortium_says_so_too() {
    RelaxNg schema = RelaxNg.file(Path.of(System.getProperty("recension.tei")));
    String signs =
        "~~a||{b}[H: c [?]]~~ ++d [sic: e]++ [f?] *g*(ru) [H: ~~h~~ *i*] [page 2] [seal: j||k]"
            + " {[l *m*] n||o}[SIC] *[note: p||q]*";

    assertThat(schema.faults(Tei.write(TELEGRAM))).isEmpty();
    assertThat(schema.faults(Tei.write(edition(Telegram.TEXT)))).isEmpty();
    assertThat(schema.faults(Tei.write(edition(signs.replace('|', '\n') + "\uffff")))).isEmpty();
    assertThat(schema.faults(Tei.write(Edition.of(Details.NONE, List.of())))).isEmpty();
  }

  private static Edition edition(String text) {
    WitnessText witness = new WitnessText("T", "The telegram", WitnessKind.PRINTED, text);
    return Edition.of(Details.NONE, List.of(witness));
  }

  private static Received read(Edition edition) {
    return Tei.read(Tei.write(edition).getBytes(UTF_8));
  }
}
