package org.recension.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.recension.edition.Received;
import org.recension.edition.Unreadable;
import org.recension.edition.WitnessText;
import org.recension.notation.Diagnostic;
import org.recension.notation.Layer;
import org.recension.notation.Notation;

/** What holds for every file, whatever is in it. */
class ConventionLawsTest {

  private static final List<String> PIECES =
      List.of(
          "a",
          "b c",
          " ",
          "\n",
          "?",
          "[",
          "]",
          "[[",
          "]]",
          "[*",
          "*]",
          "|",
          "*",
          "~~",
          "++",
          "+",
          "~",
          "{",
          "}",
          "(",
          ")",
          "<",
          ">",
          "⟦",
          "⟧",
          "`",
          "´",
          "\\",
          "/",
          "...",
          "[...]",
          "[?]",
          "[H: ",
          "[T: ",
          "{a}[K: b]",
          "x: ",
          "sic",
          "page 2",
          "illegible",
          "vacat",
          "ạ",
          "\u0323",
          "𝔸",
          "<s>",
          "</s>",
          "<add>",
          "</add>",
          "<unclear>",
          "</unclear>",
          "<sic>",
          "</sic>",
          "<note>",
          "</note>",
          "<gap/>",
          "<u>",
          "<br/>",
          "<pb n=\"2\"/>",
          "&amp;",
          "\"",
          "-",
          "0");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(24).map(pieces -> String.join("", pieces));
  }

  /** Those that any text is written in; a file of TEI has to be XML. */
  @Provide
  Arbitrary<Convention> conventions() {
    return Arbitraries.of(Convention.class).filter(convention -> convention != Convention.TEI);
  }

  @Property(tries = 20_000, seed = "1956")
  void what_comes_out_is_sound_notation(
      @ForAll("conventions") Convention convention, @ForAll("texts") String text) {
    Received received = Reading.of(convention, text);
    int size = text.codePointCount(0, text.length());
    int start = 0;

    for (Diagnostic diagnostic : received.diagnostics()) {
      assertThat(diagnostic.start()).isGreaterThanOrEqualTo(start).isLessThan(diagnostic.end());
      assertThat(diagnostic.end()).isLessThanOrEqualTo(size);
      start = diagnostic.start();
    }
    for (WitnessText witness : received.edition().witnesses()) {
      Notation notation = Notation.of(witness.text());
      if (convention != Convention.PUBLISHED) {
        assertThat(notation.diagnostics()).isEmpty();
        assertThat(notation.otherWitnesses()).isEmpty();
      }
    }
  }

  @Property(tries = 5_000, seed = "1956")
  void plain_words_are_read_as_they_are(@ForAll("texts") String text) {
    Notation notation = Notation.of(Reading.text(Convention.PLAIN, text));

    for (Layer layer : Layer.values()) {
      assertThat(notation.layer(layer).text()).isEqualTo(text);
    }
  }

  @Property(tries = 5_000, seed = "1956")
  void bytes_are_read_or_refused(
      @ForAll("conventions") Convention convention, @ForAll byte[] bytes) {
    try {
      assertThat(convention.read(bytes).edition().witnesses()).isNotEmpty();
    } catch (Unreadable refused) {
      assertThat(refused).hasMessageContaining("at byte ");
    }
  }
}
