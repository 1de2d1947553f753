package org.recension.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.recension.text.Span;

/** What holds for every text, however strange its signs. */
class NotationLawsTest {

  private static final List<String> OTHERS =
      List.of(
          "a",
          "b c",
          " ",
          "\n",
          "\n\n",
          ", ",
          ".",
          "sic",
          "illegible",
          "[\\sic",
          "[\\",
          "\\?",
          "[inserted by hand in the handwritten version: ",
          "[Translator's note: in the handwritten version the following"
              + " sentence was inserted at this point, then crossed out: \"",
          "\"]",
          "𝔸",
          "\ud83d",
          "é",
          "毛",
          "\t",
          "\u00a0");

  private static final List<String> PIECES =
      Stream.concat(TypedSigns.ALL.stream(), OTHERS.stream()).toList();

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(24).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 20_000, seed = "1956")
  void the_canonical_form_is_read_as_the_same_tree(@ForAll("texts") String text) {
    Notation notation = Notation.of(text);
    Notation again = Notation.of(notation.canonical());

    assertThat(Tree.of(again.nodes())).isEqualTo(Tree.of(notation.nodes()));
    assertThat(again.canonical()).isEqualTo(notation.canonical());
    for (Layer layer : Layer.values()) {
      assertThat(read(again, layer)).isEqualTo(read(notation, layer));
    }
  }

  @Property(tries = 5_000, seed = "1956")
  void each_character_of_a_layer_is_a_character_of_the_text(@ForAll("texts") String text) {
    Notation notation = Notation.of(text);
    int[] written = text.codePoints().toArray();
    for (Layer layer : Layer.values()) {
      LayerText read = notation.layer(layer);
      int[] points = read.text().codePoints().toArray();
      int last = -1;
      for (int i = 0; i < points.length; i++) {
        Span at = read.written(new Span(i, i + 1));
        boolean separates = layer == Layer.ALL && points[i] == ' ';
        assertThat(at.start()).isGreaterThan(last).isLessThan(written.length);
        assertThat(points[i] == written[at.start()] || separates).isTrue();
        last = at.start();
      }
      assertThat(read.codePoints()).isEqualTo(points.length);
    }
  }

  @Property(tries = 5_000, seed = "1956")
  void nodes_and_diagnostics_lie_in_the_text_in_order(@ForAll("texts") String text) {
    Notation notation = Notation.of(text);
    int size = text.codePointCount(0, text.length());
    int end = 0;
    for (Node node : notation.nodes()) {
      assertThat(node.at().start()).isEqualTo(end);
      end = node.at().end();
    }
    assertThat(end).isEqualTo(size);
    int start = 0;
    for (Diagnostic diagnostic : notation.diagnostics()) {
      assertThat(diagnostic.start()).isGreaterThanOrEqualTo(start).isLessThan(diagnostic.end());
      assertThat(diagnostic.end()).isLessThanOrEqualTo(size);
      start = diagnostic.start();
    }
  }

  @Property(tries = 2_000, seed = "1956")
  void text_without_signs_is_read_as_it_is(@ForAll String text) {
    String plain =
        text.codePoints()
            .filter(c -> "[]{}~+*\\".indexOf(c) < 0)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    Notation notation = Notation.of(plain);

    assertThat(notation.canonical()).isEqualTo(plain);
    assertThat(notation.layer(Layer.FINAL).text()).isEqualTo(plain);
    assertThat(notation.witness("H").text()).isEqualTo(plain);
    assertThat(notation.diagnostics()).isEmpty();
  }

  @Property(tries = 5_000, seed = "1956")
  void every_witness_can_be_told_apart(@ForAll("texts") String text) {
    // Such a note stands for a sign as soon as there is no other sign in it.
    Assume.that(!text.contains("crossed out"));
    Notation notation = Notation.of(text);

    assertThat(notation.witness("T").otherWitnesses()).isEmpty();
    assertThat(notation.witness("H").otherWitnesses()).isEmpty();
  }

  /** An unread gap is shown as it is written, which the short form may change. */
  private static String read(Notation notation, Layer layer) {
    return notation.layer(layer).text().replaceAll("\\[\\s*(\\?|illegible)\\s*]", "[?]");
  }
}
