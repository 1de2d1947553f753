package org.recension.apparatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recension.text.Span;

/** Which places there are, and what is said of each. */
class ApparatusTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # base     | witnesses           | places
          abcd       | abcd                |
          abcd       | abXd                | c ] X 1
          abcd       | abd                 | c ] 1
          abcd       | abXcd               | ] X 1
          abcd       | abXd abXd           | c ] X 1 2
          abcd       | abXd abYd abcd      | c ] X 1 : Y 2
          abcd       | abXd abcd abXd      | c ] X 1 3
          abcd       | aXcd abYd           | b ] X 1, c ] Y 2
          abcd       | Xabcd abcdY         | ] X 1, ] Y 2
          # what several add at one point falls together
          abcd       | abXcd abXcd abYcd   | ] X 1 2 : Y 3
          # what several share and the base lacks is one reading
          abcd       | aXYZbcd aXQZbcd     | ] X 1 2, ] Y 1 : Q 2, ] Z 1 2
          abc        | aXc aXYc            | b ] X 1 2, ] Y 2
          abc        | XbY aY              | a ] X 1, b ] 2, c ] Y 1 2
          abcd       | aXYZcd aXbcd        | ] X 1 2, b ] Y Z 1
          # an omission by one is cut where another differs from the base in it
          abcdefgh   | ah abcdQfgh         | b c d ] 1, e ] 1 : Q 2, f g ] 1
          # no witness shows to which words of the base the others answer
          abcdefgh   | aPQRSh abcdQfgh     | b c d e f g ] P Q R S 1 : b c d Q f g 2
          """)
  void in_letters(String base, String witnesses, String places) {
    Apparatus apparatus = Collated.letters(base, witnesses.split(" "));

    assertThat(Collated.bare(apparatus))
        .isEqualTo(places == null ? List.of() : List.of(places.split(", ")));
  }

  @Test
  void a_long_word_that_two_share_tells_where_a_rewritten_passage_is_cut() {
    Apparatus apparatus =
        Collated.texts(
            "We said that they went home early.",
            "We noted how the delegation left soon.",
            "We said that the delegation went home early.");

    assertThat(Collated.bare(apparatus))
        .containsExactly(
            "said that ] noted how 1",
            "they ] the delegation 1 2",
            "went home early ] left soon 1");
  }

  @Test
  void the_segments_name_what_all_have_and_what_they_do_not() {
    Apparatus apparatus = Collated.letters("abcd", "abXd");

    assertThat(apparatus.segments()).hasSize(3);
    Segment segment = apparatus.segments().get(1);
    assertThat(segment.place()).isEqualTo(apparatus.places().get(0));
    assertThat(segment.extents())
        .containsOnly(new Extent(new Span(4, 5), new Span(4, 5)))
        .hasSize(2);
  }

  @Test
  void a_place_says_where_it_is_in_code_points_of_each_text() {
    Place place = Collated.texts("𝔸 b c", "𝔸 𝔸 X c").places().get(0);

    assertThat(place.lemma().extent()).isEqualTo(new Extent(new Span(2, 3), new Span(2, 3)));
    assertThat(place.readings().get(0).attestations())
        .containsExactly(new Attestation("1", new Extent(new Span(2, 5), new Span(2, 5))));
  }

  @Test
  void a_place_tells_its_paragraph_its_context_and_who_agrees() {
    Apparatus apparatus =
        Collated.texts(
            "to the CPSU CC\n\nThe facts demonstrate an unhealthy situation\nin the Party.",
            "to the CPSU CC\n\nThe facts demonstrate an unhealthy condition\nin the Party.",
            "to the CPSU CC\n\nThe facts demonstrate an unhealthy situation\nin the Party.");

    Place place = apparatus.places().get(0);
    assertThat(place.number()).isEqualTo(1);
    assertThat(place.paragraph()).isEqualTo(2);
    assertThat(place.context()).isEqualTo(new Context("facts demonstrate an unhealthy", ""));
    assertThat(place.agreeing()).containsExactly("B", "2");
  }

  @Test
  void without_blank_lines_each_line_is_a_paragraph() {
    Apparatus apparatus = Collated.texts("a\nb\nc d", "a\nb\nc X");

    assertThat(apparatus.places().get(0).paragraph()).isEqualTo(3);
  }

  @Test
  void readings_are_in_the_order_of_the_sources() {
    Apparatus apparatus = Collated.letters("abc", "aZc", "aAc", "aZc");

    assertThat(Collated.bare(apparatus)).containsExactly("b ] Z 1 3 : A 2");
  }

  @Test
  void two_sources_cannot_have_one_siglum() {
    Source source = Collated.source("T", "a");

    assertThatThrownBy(() -> Apparatus.of(List.of(source, source)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two sources with the siglum T");
  }

  @Test
  void without_a_base_there_is_no_apparatus() {
    assertThatThrownBy(() -> Apparatus.of(List.of())).hasMessage("an apparatus without a base");
    assertThatThrownBy(() -> Collated.source(" ", "a")).hasMessage("a source without a siglum");
  }
}
