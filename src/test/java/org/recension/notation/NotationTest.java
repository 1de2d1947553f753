package org.recension.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recension.text.Span;

class NotationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "a ~~b~~ c → a del(b) c",
        "a ++b++ c → a ins(b) c",
        "a [inserted by hand: b] c → a ins(b) c",
        "a [INSERTED  by hand: b] → a INSERTED  by hand( b)",
        "a [Inserted By Hand: b] c → a ins(b) c",
        "~~old~~++new++ → subst(old|new)",
        "~~old~~ ++new++ → del(old) ins(new)",
        "~~old~~[inserted by hand: new] → subst(old|new)",
        "++a ~~b~~ c++ → ins(a del(b) c)",
        "~~++x++~~ → del(ins(x))",
        "~~a[inserted by hand: ~~b~~]~~ → del(ains(b))",
        "~~{~~a~~++b++}~~ → del({ains(b)})"
      })
  void words_are_struck_and_inserted(String written, String read) {
    assertThat(Tree.of(written)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "a [H: b] c → a H(|b) c",
        "a [h: b] c → a H(|b) c",
        "a [in the handwritten version: b] c → a H(|b) c",
        "a [in the Handwritten Version: ~~b~~] → a H(|del(b))",
        "a [deleted in the handwritten version: ~~b~~] → a H(|del(b))",
        "a [deleted in the handwritten version: b] → a H(|del(b))",
        "a [inserted by hand in the handwritten version: b] → a H(|ins(b))",
        "{a b}[H: c] → H(a b|c)",
        "{a b}[H: ] → H(a b|)",
        "{a ~~b~~}[K: c] → K(a del(b)|c)",
        "{a {b}[K: c]}[H: d] → H(a K(b|c)|d)",
        "{a}[in the handwritten version: b] → H(a|b)",
        "a [H: ~~b~~ *c*] → a H(|del(b) gloss(c))",
        "a [H: b *c*] → a H(|b foreign(c))"
      })
  void another_witness_reads_otherwise(String written, String read) {
    assertThat(Tree.of(written)).isEqualTo(read);
  }

  @Test
  void a_siglum_that_has_no_capital_stays_as_it_is() {
    assertThat(Notation.of("[h: x]").canonical()).isEqualTo("[H: x]");
    assertThat(Notation.of("[ß: x]").canonical()).isEqualTo("[ß: x]");
    assertThat(Notation.of("[ß: x]").otherWitnesses()).containsExactly("ß");
  }

  @Test
  void a_translators_note_tells_what_was_inserted_and_struck() {
    String note =
        "[Translator's note: in the handwritten version the following sentence was inserted at this"
            + " point, then crossed out: \"We disagree\"]";

    assertThat(Tree.of(note)).isEqualTo("H(|del(ins(We disagree)))");
    assertThat(Notation.of(note).canonical()).isEqualTo("[H: ~~++We disagree++~~]");
    assertThat(Tree.of(note.replace("crossed", "struck"))).startsWith("Translator's note(in the");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "[to the] CC → supplied(to the) CC",
        "[] → []",
        "19 August [SIC] at → 19 sic(August) at",
        "19 August[sic] at → 19 sic(August) at",
        "19 August [sic: September] → 19 sic(August|September)",
        "{19 August}[sic: 19 September] → sic(19 August|19 September)",
        "{19 August}[SIC] → sic(19 August)",
        "~~a~~ [SIC] → sic(del(a))",
        "[SIC] a → [SIC] a",
        "[a\\?] → supplied(a?)",
        "[a\\\\?] → unclear(a\\)",
        "[\\?] → supplied(?)",
        "[\\sic] → supplied(sic)",
        "[\\page 2] → supplied(page 2)",
        "[\\ illegible] → supplied( illegible)",
        "[\\note: a] → supplied(note: a)",
        "[\\note: a?] → unclear(note: a)",
        "[\\note: a\\?] → supplied(note: a?)",
        "[\\\\sic] → supplied(\\sic)",
        "[a?] → unclear(a)",
        "[~~a~~?] → unclear(del(a))",
        "[?] → gap()",
        "[illegible] → gap()",
        "[3 words illegible] → gap(3 word)",
        "[1 Letter Illegible] → gap(1 letter)",
        "[many words illegible] → supplied(many words illegible)",
        "[0 words illegible] → supplied(0 words illegible)",
        "[note: a] → note(a)",
        "[Translator's note: a] → Translator's note(a)",
        "[translator’s NOTE: a] → Translator's note(a)",
        "[handwritten: a: b] → endorsed(a: b)",
        "*a* → foreign(a)",
        "*a*(ru) → foreign(a|ru)",
        "*a* (ru) → foreign(a) (ru)",
        "*a*(zh-Hant)b → foreign(a|zh-Hant)b",
        "2 * 3 * 4 → 2 * 3 * 4",
        "[page 2] → page(2)",
        "[page 12v] → page(12v)",
        "[page two] → supplied(page two)"
      })
  void an_editor_says_what_was_seen(String written, String read) {
    assertThat(Tree.of(written)).isEqualTo(read);
  }

  @Test
  void an_endorsement_may_hold_paragraphs() {
    assertThat(Tree.of("[handwritten: a\n\nb [c]\n]")).isEqualTo("endorsed(a\n\nb supplied(c))");
  }

  @Test
  void a_backslash_makes_a_sign_literal_and_nothing_else() {
    Notation notation = Notation.of("\\[a\\] \\~~ \\++ \\* \\{\\} \\\\ \\n");

    assertThat(Tree.of(notation.nodes())).isEqualTo("[a] ~~ ++ * {} \\ \\n");
    assertThat(notation.diagnostics()).isEmpty();
    assertThat(Tree.of("~~a\\~~~")).isEqualTo("del(a~)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "a [b → unclosed-sign 1:3 2-3",
        "a ~~b → unclosed-sign 1:3 2-4",
        "a ++b → unclosed-sign 1:3 2-4",
        "a *b → unclosed-sign 1:3 2-3",
        "a {b → unclosed-sign 1:3 2-3",
        "a b] → unopened-sign 1:4 3-4",
        "a b} → unopened-sign 1:4 3-4",
        "{a} b → lone-braces 1:1 0-3",
        "{a}[b] → lone-braces 1:1 0-3",
        "[] → empty-bracket 1:1 0-2",
        "[SIC] → nothing-before 1:1 0-5",
        "[seal: a] → unknown-label 1:2 1-5",
        "𝔸𝔹 [b → unclosed-sign 1:4 3-4",
        "[a ~~b] c~~ → unclosed-sign 1:4 3-5;unclosed-sign 1:10 9-11"
      })
  void what_is_no_sign_stays_and_is_pointed_at(String written, String found) {
    String diagnostics =
        Notation.of(written).diagnostics().stream()
            .map(
                d -> "%s %d:%d %d-%d".formatted(d.code(), d.line(), d.column(), d.start(), d.end()))
            .collect(Collectors.joining(";"));
    assertThat(diagnostics).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a [b", "a ~~b", "a b]", "a b}", "{a} b", "[]", "[SIC]", "~~a ++b", "a*"})
  void what_is_no_sign_stays_literal(String written) {
    Notation notation = Notation.of(written);

    assertThat(Tree.of(notation.nodes())).isEqualTo(written);
    assertThat(notation.layer(Layer.FINAL).text()).isEqualTo(written);
  }

  @Test
  void a_diagnostic_says_what_and_where() {
    Notation notation = Notation.of("a\nb [Seal of the CC: c]\n");

    assertThat(notation.diagnostics())
        .containsExactly(
            new Diagnostic(
                "unknown-label",
                Severity.WARNING,
                2,
                4,
                5,
                19,
                "“Seal of the CC” is no known label; it is read as a note"));
  }

  @Test
  void every_node_knows_where_it_was_written() {
    Notation notation = Notation.of("𝔸 ~~b~~ {c}[H: d] e [SIC]");

    assertThat(notation.nodes())
        .extracting(Node::at)
        .containsExactly(
            new Span(0, 2),
            new Span(2, 7),
            new Span(7, 8),
            new Span(8, 17),
            new Span(17, 18),
            new Span(18, 25));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "[inserted by hand: a] → ++a++",
        "[in the handwritten version: a] → [H: a]",
        "[deleted in the handwritten version: a] → [H: ~~a~~]",
        "[inserted by hand in the handwritten version: a] → [H: ++a++]",
        "[translator's note: a] → [Translator's note: a]",
        "[Seal:a ] → [Seal:a ]",
        "[illegible] → [?]",
        "[1 words illegible] → [1 word illegible]",
        "a  [sic] b → a [SIC] b",
        "{a}[sic] b → a [SIC] b",
        "{a b}[sic] → {a b}[SIC]",
        "a [b → a \\[b",
        "a+b ~ c → a+b ~ c",
        "[inserted by hand: a ++b++] → ++a [inserted by hand: b]++"
      })
  void the_canonical_form_is_short(String written, String canonical) {
    assertThat(Notation.of(written).canonical()).isEqualTo(canonical);
  }
}
