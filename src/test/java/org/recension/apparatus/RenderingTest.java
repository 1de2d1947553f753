package org.recension.apparatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The apparatus for people: as footnotes, as a table and as a page. */
class RenderingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          an unhealthy state | an absolutely unhealthy state | 1 unhealthy ] absolutely unhealthy 1
          they are corrected. | they are corrected here. | 1 corrected ] corrected here 1
          a long day, they say | a day, they say | 1 long ] om. 1
          great honour here | great honor here | 1 honour ] honor 1 (spelling)
          a b c d e | a c b d e | 1 b ] c b 1 (moved from 1 c)
          . | . a | 1 om. ] a 1
          """)
  void an_addition_is_printed_with_the_word_beside_it(String base, String witness, String line) {
    assertThat(FootnoteText.of(Collated.texts(base, witness)).lines().findFirst()).hasValue(line);
  }

  @Test
  void a_footnote_is_one_line() {
    assertThat(FootnoteText.of(Collated.texts("a\n\nb c", "a b  c")))
        .isEqualTo("1 ¶¶ ] ␣ 1 (spacing)\n2 ␣ ] ␣␣ 1 (spacing)\n");
  }

  @Test
  void readings_of_one_place_stand_side_by_side() {
    assertThat(FootnoteText.of(Collated.letters("abc", "aXc", "ac", "aXc")))
        .isEqualTo("1 b ] X 1 3 : om. 2\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM", "\t=1", "＝1", " =1"})
  void a_spreadsheet_takes_no_reading_for_a_formula(String formula) {
    Reading reading =
        new Reading(formula, formula, Judgement.READING, List.of(), List.of(), List.of());
    Place place = Collated.letters("abc", "aXc").places().get(0);
    Place with = new Place(1, 1, place.lemma(), place.context(), List.of("B"), List.of(reading));
    Apparatus apparatus =
        new Apparatus(List.of(Collated.source("B", "a")), List.of(new Segment(with, List.of())));

    assertThat(CsvText.of(apparatus)).contains("'" + formula).doesNotContain("," + formula);
  }

  @Test
  void the_table_has_a_row_for_each_reading() {
    Apparatus apparatus = Collated.texts("a b, \"c\" d", "a X, \"c\" d", "a Y, \"c\"\nd e");

    assertThat(CsvText.of(apparatus).split("\r\n"))
        .contains(
            "1,1,2,3,a,b,\", \"\"c\"\"\",B,X,1,READING,,,b,X",
            "1,1,2,3,a,b,\", \"\"c\"\"\",B,Y,2,READING,,,b,Y");
  }

  @Test
  void the_page_leads_from_text_to_note_and_back() {
    String html = HtmlText.of(Collated.texts("a <b> c & d", "a <b> X & d"));

    assertThat(html)
        .contains("<p>a &lt;b&gt; <span class=\"lemma\">c</span><sup><a id=\"text-1\"")
        .contains("href=\"#place-1\"", "<li id=\"place-1\"", "href=\"#text-1\"")
        .doesNotContain("<b>", "<script", "style=");
  }

  @Test
  void a_place_over_two_paragraphs_does_not_hold_them_together() {
    assertThat(HtmlText.of(Collated.texts("a\n\nb", "a b")))
        .contains("<p>a<span class=\"lemma\"></span></p>\n<p><span class=\"lemma\"></span><sup>");
  }
}
