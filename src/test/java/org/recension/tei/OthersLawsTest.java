package org.recension.tei;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.recension.notation.Diagnostic;
import org.recension.notation.Node;
import org.recension.notation.Notation;

/** What holds for whatever others write, as long as it is well-formed. */
class OthersLawsTest {

  private static final List<String> WORDS =
      List.of(
          "a",
          "b c",
          " ",
          "note: ",
          "sic",
          "?",
          "page 2",
          "H:",
          "(ru)",
          "(see)",
          "[",
          "]",
          "{",
          "}",
          "~",
          "~~",
          "+",
          "++",
          "*",
          "\\",
          "[?]",
          "[SIC]",
          "\n",
          "who?",
          "3 words illegible",
          "'");

  private static final List<String> ELEMENTS =
      List.of(
          "<p>%s</p>",
          "<hi>%s</hi>",
          "<item>%s</item>",
          "<seal>%s</seal>",
          "<del>%s</del>",
          "<add>%s</add>",
          "<supplied>%s</supplied>",
          "<unclear>%s</unclear>",
          "<corr>%s</corr>",
          "<sic>%s</sic>",
          "<gloss>%s</gloss>",
          "<foreign xml:lang='ru'>%s</foreign>",
          "<note>%s</note>",
          "<note type='endorsement'>%s</note>",
          "%s<lb/>",
          "<subst><del>%s</del><add>%s</add></subst>",
          "<choice><sic>%s</sic><corr>%s</corr></choice>",
          "<app><lem>%s</lem><rdg wit='#H'>%s</rdg></app>",
          "<app><lem>%s</lem><rdg wit='#Moscow'>%s</rdg></app>");

  @Provide
  Arbitrary<String> contents() {
    return content(4);
  }

  private static Arbitrary<String> content(int depth) {
    Arbitrary<String> words = Arbitraries.of(WORDS);
    if (depth == 0) {
      return words;
    }
    Arbitrary<String> inside =
        Arbitraries.lazy(() -> content(depth - 1))
            .list()
            .ofMaxSize(3)
            .map(each -> String.join("", each));
    Arbitrary<String> elements =
        Arbitraries.of(ELEMENTS)
            .flatMap(element -> inside.tuple2().map(t -> element.formatted(t.get1(), t.get2())));
    return Arbitraries.oneOf(words, elements);
  }

  @Property(tries = 5_000, seed = "1956")
  void no_word_is_lost_or_becomes_a_sign(@ForAll("contents") String content) {
    String text = Files.text(Files.body("<p>x" + content + "</p>"), 0);
    Notation notation = Notation.of(text);

    StringBuilder read = new StringBuilder();
    collect(notation.nodes(), read);
    assertThat(bare(read.toString())).isEqualTo(bare("x" + content.replaceAll("<[^>]*>", "")));
    assertThat(notation.canonical()).isEqualTo(text);
    assertThat(notation.diagnostics())
        .extracting(Diagnostic::code)
        .allMatch(code -> code.equals("unknown-label"));
  }

  private static String bare(String words) {
    return words.replaceAll("\\s", "");
  }

  /** All words, those of notes and corrections too. */
  private static void collect(List<?> nodes, StringBuilder words) {
    for (Object node : nodes) {
      if (node instanceof Node.Text text) {
        words.append(text.value());
        continue;
      }
      for (RecordComponent component : node.getClass().getRecordComponents()) {
        try {
          if (component.getAccessor().invoke(node) instanceof List<?> inside) {
            collect(inside, words);
          }
        } catch (ReflectiveOperationException e) {
          throw new AssertionError(e);
        }
      }
    }
  }
}
