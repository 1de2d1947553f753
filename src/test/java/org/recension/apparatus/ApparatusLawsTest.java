package org.recension.apparatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.recension.text.Words;

/** What holds for all texts. */
class ApparatusLawsTest {

  private static final List<String> PIECES =
      List.of(
          "a ",
          "b ",
          "c ",
          "d ",
          "delegation ",
          "honour ",
          "honor ",
          " ",
          "\n",
          "\n\n",
          ", ",
          ". ",
          "=1+1",
          "<b>",
          "&amp;",
          "\"",
          "]]>",
          "𝔸 ",
          "\ud83d",
          "\u0001",
          "\r",
          "毛",
          "e\u0301 ");

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMaxSize(10)
        .map(pieces -> String.join("", pieces))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Property(tries = 2_000, seed = "1956")
  void the_segments_tile_each_text(@ForAll("texts") List<String> texts) {
    Apparatus apparatus = apparatus(texts);

    for (int i = 0; i < texts.size(); i++) {
      Words words = apparatus.sources().get(i).words();
      int at = 0;
      for (Segment segment : apparatus.segments()) {
        assertThat(segment.extents().get(i).words().start()).isEqualTo(at);
        at = segment.extents().get(i).words().end();
        assertThat(segment.extents().get(i).codePoints().end()).isEqualTo(words.codePointAt(at));
      }
      assertThat(at).isEqualTo(words.size());
    }
  }

  @Property(tries = 2_000, seed = "1956")
  void who_agrees_has_the_words_of_the_base_and_who_does_not_has_others(
      @ForAll("texts") List<String> texts) {
    Apparatus apparatus = apparatus(texts);

    for (Segment segment : apparatus.segments()) {
      Place place = segment.place();
      List<String> here = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        here.add(apparatus.sources().get(i).words().text(segment.extents().get(i).words()));
      }
      if (place == null) {
        assertThat(here).containsOnly(here.get(0));
      } else {
        assertThat(place.agreeing()).hasSize(Collections.frequency(here, here.get(0)));
        assertThat(place.readings()).isNotEmpty().hasSize(new HashSet<>(here).size() - 1);
      }
    }
  }

  @Property(tries = 500, seed = "1956")
  void a_text_and_itself_have_no_place(@ForAll("texts") List<String> texts) {
    String text = texts.get(0);

    assertThat(apparatus(List.of(text, text, text)).places()).isEmpty();
  }

  @Property(tries = 2_000, seed = "1956")
  void the_order_of_the_witnesses_does_not_change_the_places(@ForAll("texts") List<String> texts) {
    List<String> reversed = new ArrayList<>(texts.subList(1, texts.size()));
    Collections.reverse(reversed);
    reversed.add(0, texts.get(0));

    assertThat(said(apparatus(texts), false)).isEqualTo(said(apparatus(reversed), true));
  }

  @Property(tries = 1_000, seed = "1956")
  void words_that_moved_left_one_place_and_came_at_the_other(@ForAll("texts") List<String> texts) {
    Apparatus apparatus = apparatus(texts);

    for (Place place : apparatus.places()) {
      for (Reading reading : place.readings()) {
        for (int other : reading.movedTo()) {
          assertThat(apparatus.places().get(other - 1).readings())
              .anyMatch(r -> r.movedFrom().contains(place.number()));
        }
      }
    }
  }

  @Property(tries = 1_000, seed = "1956")
  void each_rendering_has_each_reading(@ForAll("texts") List<String> texts) {
    Apparatus apparatus = apparatus(texts);
    String footnotes = FootnoteText.of(apparatus);
    String csv = CsvText.of(apparatus);
    Page page = Page.of(HtmlText.of(apparatus));
    Tei tei = Tei.of(TeiText.of(apparatus, "A title"));

    assertThat(footnotes.lines()).hasSize(apparatus.places().size());
    for (Place place : apparatus.places()) {
      for (Reading reading : place.readings()) {
        String cited = reading.printed() + " " + String.join(" ", reading.sigla());
        assertThat(footnotes).contains(cited);
        assertThat(csv).contains(reading.printed().replace("\"", "\"\""));
        assertThat(page.note(place.number())).contains(Tei.writable(cited));
        assertThat(tei.readings(place.number()))
            .contains(Tei.writable(reading.text().replaceAll("\\R|\\r", "").strip()));
      }
    }
  }

  @Property(tries = 1_000, seed = "1956")
  void each_text_can_be_read_back_from_the_tei(@ForAll("texts") List<String> texts) {
    Tei tei = Tei.of(TeiText.of(apparatus(texts), "A title"));

    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i).replaceAll("[\\n\\r]", "");
      assertThat(tei.text(i)).isEqualTo(Tei.writable(text));
    }
  }

  @Property(tries = 500, seed = "1956")
  void the_tei_is_valid(@ForAll("texts") List<String> texts) {
    assertThat(TeiTextTest.SCHEMA.faults(TeiText.of(apparatus(texts), "A title"))).isEmpty();
  }

  private static Apparatus apparatus(List<String> texts) {
    return Collated.texts(texts.get(0), texts.subList(1, texts.size()).toArray(String[]::new));
  }

  /** The places with sigla as they would be in the other order. */
  private static List<String> said(Apparatus apparatus, boolean isReversed) {
    int last = apparatus.sources().size();
    List<String> said = new ArrayList<>();
    for (Place place : apparatus.places()) {
      Set<String> readings = new TreeSet<>();
      for (Reading reading : place.readings()) {
        Set<Integer> sigla = new TreeSet<>();
        for (String siglum : reading.sigla()) {
          int number = Integer.parseInt(siglum);
          sigla.add(isReversed ? last - number : number);
        }
        readings.add(
            reading.text() + sigla + reading.movedFrom() + reading.movedTo() + reading.judgement());
      }
      said.add(place.lemma() + " ] " + readings);
    }
    return said;
  }
}
