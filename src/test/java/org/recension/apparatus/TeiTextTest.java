package org.recension.apparatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.recension.RelaxNg;

/** The apparatus as TEI. */
class TeiTextTest {

  static final RelaxNg SCHEMA = RelaxNg.compact("/apparatus.rnc");

  @Test
  void a_place_is_an_app_among_what_all_have() {
    String tei =
        body(Collated.texts("an unhealthy situation", "an absolutely unhealthy situation"));

    assertThat(tei)
        .isEqualTo(
            "<p>an <app xml:id=\"app-1\" n=\"1\"><lem wit=\"#B\"></lem>"
                + "<rdg wit=\"#wit-1\" type=\"reading\">absolutely </rdg></app>"
                + "unhealthy situation</p>");
  }

  @Test
  void paragraphs_that_all_have_are_paragraphs_and_other_lines_are_broken() {
    assertThat(body(Collated.texts("a\nb\n\nc", "a\nb\n\nc"))).isEqualTo("<p>a<lb/>b</p><p>c</p>");
    assertThat(body(Collated.texts("a\nb", "a\nb"))).isEqualTo("<p>a</p><p>b</p>");
    assertThat(body(Collated.texts("a\n\nb", "a b")))
        .contains("<lem wit=\"#B\"><lb/><lb/></lem>")
        .doesNotContain("<p>b");
  }

  @Test
  void words_that_moved_point_at_where_they_came_from() {
    String tei = body(Collated.letters("abcdefgh", "aefgbcdh"));

    assertThat(tei)
        .contains("xml:id=\"app-1-1\" cause=\"transposition\" corresp=\"#app-2-1\"")
        .contains("xml:id=\"app-2-1\" cause=\"transposition\" corresp=\"#app-1-1\"");
  }

  @Test
  void a_reading_says_how_it_differs() {
    assertThat(body(Collated.texts("great honour", "great honor"))).contains("type=\"spelling\"");
  }

  @Test
  void any_siglum_gets_a_name() {
    List<String> sigla = List.of("T", "H", "H¹", "H1", "", "1956", "Т", "a b", "app-1", "\ud83d");

    assertThat(Identifiers.of(sigla.stream().filter(s -> !s.isEmpty()).toList()))
        .startsWith("T", "H", "H1", "H1.2", "wit-1956", "u422", "au20b", "wit-app-1")
        .doesNotHaveDuplicates()
        .allMatch(Pattern.compile("[A-Za-z][A-Za-z0-9._-]*").asMatchPredicate());
  }

  @Test
  void what_xml_cannot_hold_does_not_break_it() {
    String tei =
        TeiText.of(
            Apparatus.of(
                List.of(
                    Collated.source("a\u0000\"<", "a \u0001 \ud83d ]]> & \uffff \r c"),
                    Collated.source("]]>", "a \u0002 <b> 毛 𝔸 c"))),
            "\u0000<title>");

    assertThat(SCHEMA.faults(tei)).isEmpty();
    assertThat(Tei.of(tei).text(0)).startsWith("a \ufffd \ufffd ]]> & \ufffd ");
  }

  @Test
  void a_document_without_a_place_or_without_words_is_valid() {
    assertThat(SCHEMA.faults(TeiText.of(Collated.texts("a", "a"), " "))).isEmpty();
    assertThat(SCHEMA.faults(TeiText.of(Collated.texts(""), "t"))).isEmpty();
  }

  @Test
  void the_telegram_is_valid() {
    assertThat(SCHEMA.faults(TeiText.of(TelegramApparatusTest.OF_THREE, "Telegram"))).isEmpty();
  }

  /** The whole schema does not come with the source; whoever has it names it. */
  @Test
  @EnabledIfSystemProperty(named = "recension.tei", matches = ".+")
  void it_is_valid_by_the_schema_of_the_tei_too() {
    RelaxNg all = RelaxNg.file(Path.of(System.getProperty("recension.tei")));

    for (Apparatus apparatus :
        List.of(
            TelegramApparatusTest.OF_THREE,
            Collated.letters("abcdefgh", "aefgbcdh"),
            Collated.texts("a\nb\n\nc honour", "a b\n\n\nc honor", ""),
            Collated.texts("", "a"))) {
      assertThat(all.faults(TeiText.of(apparatus, "Telegram"))).isEmpty();
    }
  }

  private static String body(Apparatus apparatus) {
    String tei = TeiText.of(apparatus, "A title");
    assertThat(SCHEMA.faults(tei)).isEmpty();
    return tei.substring(tei.indexOf("<body>") + 6, tei.indexOf("</body>"));
  }
}
