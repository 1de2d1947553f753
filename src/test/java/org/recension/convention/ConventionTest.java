package org.recension.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.recension.edition.Unreadable;
import org.recension.notation.Layer;
import org.recension.notation.Notation;
import org.recension.text.Telegram;

class ConventionTest {

  @ParameterizedTest
  @EnumSource
  void a_convention_is_found_by_its_name(Convention convention) {
    assertThat(Convention.named(convention.wireName())).contains(convention);
  }

  @Test
  void an_unknown_name_is_no_convention() {
    assertThat(Convention.named("LOC")).isEmpty();
    assertThat(Arrays.stream(Convention.values()).map(Convention::wireName))
        .contains("published", "plain", "loc", "fromthepage", "leiden");
  }

  @Test
  void plain_words_mean_nothing_but_themselves() {
    String written = Reading.text(Convention.PLAIN, Telegram.TEXT);

    assertThat(Notation.of(written).layer(Layer.FINAL).text()).isEqualTo(Telegram.TEXT);
    assertThat(Reading.text(Convention.PLAIN, "[a] ~~b~~ \\ {x}*y*"))
        .isEqualTo("\\[a\\] \\~\\~b\\~\\~ \\\\ \\{x\\}\\*y\\*");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "a [b] c → a ~~b~~ c",
        "a [?] [b?] → a [?] [b?]",
        "a [*in the margin*] → a [handwritten: in the margin]",
        "a [b [c] d → a \\[b ~~c~~ d",
        "a] b → a\\] b",
        "[a: b] ~~x~~ *y* → ~~a: b~~ \\~\\~x\\~\\~ \\*y\\*",
        "[] → \\[\\]"
      })
  void the_brackets_of_the_library_of_congress(String original, String ours) {
    assertThat(Reading.text(Convention.LOC, original)).isEqualTo(ours);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "[[Mao Zedong|Cde. Mao]] and [[Liu]] → Cde. Mao and Liu",
        "<s>a</s> <strike>b</strike> <del>c</del> → ~~a~~ ~~b~~ ~~c~~",
        "<strike>a</strike><add>b</add> → ~~a~~++b++",
        "a <unclear>b</unclear> <gap/> → a [b?] [?]",
        "<gap quantity=\"3\" unit=\"words\"/> → [3 words illegible]",
        "<sic>a</sic> <supplied>b</supplied> → a [SIC] [b]",
        "<u>a</u> <SUP>b</SUP> &amp; &lt; → a b & <",
        "a<footnote marker=\"1\">b</footnote> → a[note: b]",
        "a <pb n=\"2\"/> b → a [page 2] b",
        "[Dr?] [x] [illegible] [2 words illegible] → [Dr?] [x?] [?] [2 words illegible]",
        "<foo>a</foo> < b → <foo>a</foo> < b",
        "<s>a → <s>a",
        "[[a → \\[\\[a"
      })
  void the_links_and_tags_of_fromthepage(String original, String ours) {
    assertThat(Reading.text(Convention.FROMTHEPAGE, original)).isEqualTo(ours);
  }

  @Test
  void a_line_break_of_fromthepage_is_one_line_break() {
    assertThat(Reading.text(Convention.FROMTHEPAGE, "a<br/>\nb<lb/>c")).isEqualTo("a\nb\nc");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "a[bc] [d?] → a[bc] [[d?]]",
        "a(bc) (d) → a[bc] (d)",
        "⟦a⟧ 〚b〛 [[c]] → ~~a~~ ~~b~~ ~~c~~",
        "[[a[b]]] [a [[b]]] → ~~a[b]~~ [a ~~b~~]",
        "`a´ ⸌b⸍ \\c/ 1/2 → ++a++ ++b++ ++c++ 1/2",
        "ạḅc α̣β → [ab?]c [α?]β",
        "[...] [- - -] [-5-] [ca. 4] → [3 letters illegible] [?] [5 letters illegible]"
            + " [4 letters illegible]",
        "a ... b +++ → a [3 letters illegible] b [3 letters illegible]",
        "a<b> ⟨c⟩ <***> → a[b] [c] [?]",
        "{a} b{c} → a [sic: ] b{c}[sic: ]",
        "a|b vacat c → ab [note: vacat] c",
        "[sic] [page 2] → [\\sic] [\\page 2]",
        "a] (b → a\\] (b"
      })
  void the_signs_of_leiden(String original, String ours) {
    assertThat(Reading.text(Convention.LEIDEN, original)).isEqualTo(ours);
    assertThat(Reading.text(Convention.LEIDEN, "a | b||\nc")).isEqualTo("a\nb\n\nc");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "LOC → 𝔸 [b] → struck-or-doubtful [b]",
        "LOC → 𝔸 b] → unopened-sign ]",
        "LOC → 𝔸 [b → unclosed-sign [",
        "FROMTHEPAGE → [[Liu|L]] → subject-left-out [[Liu|",
        "FROMTHEPAGE → <u>a</u> → tag-left-out <u>",
        "FROMTHEPAGE → a <foo> → unknown-tag <foo>",
        "FROMTHEPAGE → [a] → doubtful-or-supplied [a]",
        "LEIDEN → a(bc) → expansion (bc)",
        "LEIDEN → <a> → omission <a>",
        "LEIDEN → [...] → lost [...]",
        "LEIDEN → a|b → line-in-word |",
        "LEIDEN → a +++ → traces +++"
      })
  void what_is_lost_or_ambiguous_is_said(Convention convention, String original, String finding) {
    assertThat(Reading.findings(convention, original)).containsExactly(finding);
  }

  @Test
  void a_file_may_be_in_utf_16_if_it_says_so() {
    String telegram = "\ufeff" + Telegram.OPENING;

    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
      byte[] bytes = telegram.getBytes(charset);
      String written = Convention.PLAIN.read(bytes).edition().witnesses().get(0).text();
      assertThat(Notation.of(written).layer(Layer.FINAL).text()).isEqualTo(Telegram.OPENING);
    }
  }

  @Test
  void lines_end_in_a_line_feed() {
    assertThat(Reading.text(Convention.PLAIN, "a\r\nb\rc\n\r\n")).isEqualTo("a\nb\nc\n\n");
  }

  @Test
  void bytes_that_are_no_text_are_refused_with_their_place() {
    byte[] bytes = {'a', 'b', (byte) 0xff, 'c'};

    assertThatThrownBy(() -> Convention.LOC.read(bytes))
        .isInstanceOf(Unreadable.class)
        .hasMessage("The file is not UTF-8: no character begins at byte 2");
  }
}
