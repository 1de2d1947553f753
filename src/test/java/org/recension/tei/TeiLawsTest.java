package org.recension.tei;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.recension.RelaxNg;
import org.recension.edition.Details;
import org.recension.edition.Edition;
import org.recension.edition.Received;
import org.recension.edition.WitnessKind;
import org.recension.edition.WitnessText;
import org.recension.notation.Notation;
import org.recension.notation.TypedSigns;

/** What holds for every text, however strange its signs and characters. */
class TeiLawsTest {

  private static final List<String> WORDS =
      List.of(
          "a", "b c", " ", "\n", "\n\n", ", ", ".", "𝔸", "é", "毛", "\t", "\u00a0", "\u2028", "<",
          "&", "]]>", "\"", "'", "&amp;", "<p>", "-->");

  private static final List<String> NOT_XML =
      List.of("\ud83d", "\udc00", "\ufffe", "\uffff", "\r", "\u0001", "\u001f");

  private static final RelaxNg SCHEMA = RelaxNg.compact("/transcription.rnc");

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> signs = Arbitraries.of(TypedSigns.ALL);
    Arbitrary<String> words = Arbitraries.of(WORDS);
    return Arbitraries.oneOf(signs, signs, words, words, Arbitraries.of(NOT_XML))
        .list()
        .ofMaxSize(24)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<List<String>> editions() {
    return texts().list().ofMaxSize(3);
  }

  @Property(tries = 5_000, seed = "1956")
  void what_is_written_is_read_again(@ForAll("editions") List<String> texts) {
    String document = Tei.write(Edition.of(Details.NONE, witnesses(texts)));

    Received received = Tei.read(document.getBytes(UTF_8));

    assertThat(received.edition()).isEqualTo(Edition.of(Details.NONE, witnesses(canonical(texts))));
    assertThat(received.diagnostics()).isEmpty();
  }

  @Property(tries = 1_000, seed = "1956")
  void what_is_written_is_valid(@ForAll("editions") List<String> texts) {
    String document = Tei.write(Edition.of(Details.NONE, witnesses(texts)));

    assertThat(texts.isEmpty() ? List.of() : SCHEMA.faults(document)).isEmpty();
  }

  @Property(tries = 1_000, seed = "1956")
  void what_is_known_of_a_document_comes_back(@ForAll("texts") String words) {
    String said = words.isEmpty() ? null : words;
    Details details = new Details(said, "ru-Latn", said, said, said);
    List<WitnessText> witnesses = List.of(new WitnessText("T", words, WitnessKind.PRINTED, "a"));

    String document = Tei.write(Edition.of(details, witnesses));

    assertThat(Tei.read(document.getBytes(UTF_8)).edition())
        .isEqualTo(Edition.of(details, witnesses));
    assertThat(SCHEMA.faults(document)).isEmpty();
  }

  private static List<WitnessText> witnesses(List<String> texts) {
    List<String> sigla = List.of("毛", "H", "1-a");
    List<WitnessText> witnesses = new ArrayList<>();
    for (String text : texts) {
      int number = witnesses.size();
      WitnessKind kind = WitnessKind.values()[number];
      witnesses.add(new WitnessText(sigla.get(number), "The " + kind, kind, text));
    }
    return witnesses;
  }

  private static List<String> canonical(List<String> texts) {
    return texts.stream().map(text -> Notation.of(text).canonical()).toList();
  }
}
