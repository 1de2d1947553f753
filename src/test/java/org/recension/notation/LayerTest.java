package org.recension.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recension.text.Span;

class LayerTest {

  @ParameterizedTest
  @CsvSource({
    "a ~~b~~ c,             a b c, a c,   a b c,   a c",
    "a ++b++ c,             a c,   a b c, a b c,   a c",
    "a ~~b~~++c++ d,        a b d, a c d, a b c d, a b d",
    "a ~~++b++~~ c,         a c,   a c,   a b c,   a c",
    "a ++~~b~~++ c,         a c,   a c,   a b c,   a c",
    "x~~b~~++c++d,          xbd,   xcd,   xbcd,    xbd",
    "a [b] c,               a b c, a b c, a b c,   a b c",
    "a [b?] c,              a b c, a b c, a b c,   a b c",
    "a b [SIC] c,           a b c, a b c, a b c,   a b c",
    "a b [sic: d] c,        a b c, a b c, a b c,   a b c",
    "a [?] c,               a [?] c, a [?] c, a [?] c, a [?] c",
    "a [note: b] c,         a c,   a c,   a c,     a c",
    "a [seal: b] c,         a c,   a c,   a c,     a c",
    "a [handwritten: b] c,  a c,   a c,   a c,     a c",
    "a *b*(ru) c,           a b c, a b c, a b c,   a b c",
    "a [page 2] c,          a c,   a c,   a c,     a c",
    "a [H: b] c,            a c,   a c,   a c,     a c",
    "a {b}[H: x] c,         a b c, a b c, a b c,   a b c",
    "a \\[b\\] c,           a [b] c, a [b] c, a [b] c, a [b] c",
    "a [b c,                a [b c, a [b c, a [b c, a [b c"
  })
  void each_sign_in_each_layer(
      String written, String first, String last, String all, String typed) {
    Notation notation = Notation.of(written);

    assertThat(notation.layer(Layer.FIRST).text()).isEqualTo(first);
    assertThat(notation.layer(Layer.FINAL).text()).isEqualTo(last);
    assertThat(notation.layer(Layer.ALL).text()).isEqualTo(all);
    assertThat(notation.layer(Layer.TYPED).text()).isEqualTo(typed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "a, ~~b~~, c → a, c",
        "a ~~b~~, c → a, c",
        "a, ~~b~~. → a.",
        "a. ~~b~~. → a.",
        "a ~~b~~ ~~c~~ d → a d",
        "a~~b~~c → ac",
        "a ~~b~~c → a c",
        "a~~b~~ c → a c",
        "~~a~~ b → b",
        "a ~~b~~ → a",
        "(~~a~~ b) → (b)",
        "(a ~~b~~) → (a)",
        "a, , b  c → a, , b  c"
      })
  void blanks_and_marks_heal_where_words_went_out(String written, String read) {
    assertThat(Notation.of(written).layer(Layer.FINAL).text()).isEqualTo(read);
  }

  @Test
  void paragraphs_heal_where_one_went_out() {
    assertThat(read("a\n\n~~b~~\n\nc")).isEqualTo("a\n\nc");
    assertThat(read("a\n\n[note: b]\n\n[note: c]")).isEqualTo("a");
    assertThat(read("a\n\n[note: b]\n")).isEqualTo("a\n");
    assertThat(read("a [note: b]\n\nc")).isEqualTo("a\n\nc");
    assertThat(read("a\n\n[note: b] c")).isEqualTo("a\n\nc");
    assertThat(read("a\n\n[note: b]\n\n[note: c]\n\nd")).isEqualTo("a\n\nd");
    assertThat(read("[note: a]\n\nb")).isEqualTo("b");
  }

  @Test
  void a_stretch_of_a_layer_points_at_the_words_as_written() {
    Notation notation = Notation.of("𝔸 \\[b ~~c~~++d e++, f");
    LayerText layer = notation.layer(Layer.FINAL);

    assertThat(layer.text()).isEqualTo("𝔸 [b d e, f");
    assertThat(layer.codePoints()).isEqualTo(11);
    assertThat(layer.written(new Span(0, 1))).isEqualTo(new Span(0, 1));
    assertThat(layer.written(new Span(2, 4))).isEqualTo(new Span(3, 5));
    assertThat(layer.written(new Span(5, 8))).isEqualTo(new Span(13, 16));
    assertThat(layer.written(new Span(5, 5))).isEqualTo(new Span(6, 6));
    assertThat(layer.written(new Span(0, 0))).isEqualTo(new Span(0, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "a [H: b] c,                     a c,                 a b c",
    "a {b}[H: x] c,                  a b c,               a x c",
    "a {b}[H: ] c,                   a b c,               a c",
    "a {b}[K: x] d [H: y],           a b d,               a b d y",
    "a ++b++ [H: c],                 a ++b++,             a c",
    "a ~~b~~ [H: c],                 a ~~b~~,             a b c",
    "a ~~b~~++c++ [H: d],            a ~~b~~++c++,        a b d",
    "a ++b [H: c] e++ d,             a ++b e++ d,         a c d",
    "a [H: ~~b~~ *c*] d,             a d,                 a ~~b~~ [note: *c*] d",
    "a [b] [H: c] [note: d],         a [b] [note: d],     a [b] c [note: d]",
    "a [H: c] [handwritten: d],      a [handwritten: d],  a c",
    "a b [SIC] [H: c],               a b [SIC],           a b [SIC] c",
    "a b [sic: c [H: d]] e,          a b [sic: c] e,      a b [sic: c d] e",
    "[b[H: c]: d],                   [[b]: d],            [[b]c: d]",
    "{a}[H: {b}[H: c]],              a,                   c",
    "a [[H: b]sic] c,                a [\\sic] c,          a [bsic] c",
    "a [b[H: c]?] d,                 a [b?] d,            a [bc?] d",
    "a [b?[H: c]] d,                 a [b\\?] d,          a [b?c] d",
    "a [?[H: ]] b,                   a [\\?] b,           a [\\?] b",
    "a [illegible [H: b]] c,         a [\\illegible] c,   a [illegible b] c",
    "a [page 2[H: b]] c,             a [\\page 2] c,      a [\\page 2b] c",
    "a [3 words {}[H: b]illegible] c, a [\\3 words illegible] c, a [3 words billegible] c",
    "a [[H: b]] c,                   a c,                 a [b] c",
    "a [[H: b]?] c,                  a c,                 a [b?] c",
    "a [H: b] [sic: c[H: d]] e,      a e,                 a b [sic: cd] e"
  })
  void a_text_of_two_witnesses_is_told_apart(String written, String typed, String handwritten) {
    Notation notation = Notation.of(written);

    assertThat(notation.witness("T").text()).isEqualTo(typed);
    assertThat(notation.witness("H").text()).isEqualTo(handwritten);
  }

  @Test
  void nothing_is_wrong_with_words_that_a_witness_does_not_have() {
    Notation notation = Notation.of("[H: ] [sic: aa[H: ]]");

    assertThat(notation.otherWitnesses()).containsExactly("H");
    assertThat(notation.witness("H").text()).isEmpty();
    assertThat(notation.witness("H").otherWitnesses()).isEmpty();
    assertThat(notation.witness("T").text()).isEmpty();
  }

  private static String read(String written) {
    return Notation.of(written).layer(Layer.FINAL).text();
  }
}
