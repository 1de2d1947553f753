package org.recension.apparatus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What came at one place and had left another. */
class MovesTest {

  @ParameterizedTest
  @CsvSource({
    // Blocks of words.
    "abcdefgh, aefgbcdh, 1 from 2",
    "abcdefgh, aefgbcdh, 2 to 1",
    // Adjacent stretches that changed places, however short.
    "ab, ba, 1 from 2",
    "abcd, acbd, 1 from 2",
    "abcd, cdab, 1 from 2",
    // Words that the text has elsewhere may be those as well as these.
    "abcdefghab, cdefghabab, ''",
    "axyzwbca, xyzwabca, ''",
    // Other words.
    "abcd, aXcY, ''"
  })
  void in_letters(String base, String witness, String move) {
    Apparatus apparatus = Collated.letters(base, witness);

    if (move.isEmpty()) {
      assertThat(moves(apparatus)).isEmpty();
    } else {
      assertThat(moves(apparatus)).contains(move);
    }
  }

  @Test
  void a_rare_long_word_may_move_alone() {
    Apparatus apparatus =
        Collated.texts(
            "In conclusion Mao Zedong said that he hopes it will be frankly discussed by all.",
            "In conclusion Mao Zedong said frankly that he hopes it will be discussed by all.");

    assertThat(moves(apparatus)).containsExactly("1 from 2", "2 to 1");
  }

  @Test
  void two_words_of_longer_passages_are_the_same_by_accident() {
    Apparatus apparatus =
        Collated.texts(
            "They argued, though it was new, for peace. We noted how this all ended.",
            "They argued for peace. We noted how this all ended, though it never had begun.");

    assertThat(moves(apparatus)).isEmpty();
  }

  @Test
  void a_short_word_does_not_move_far() {
    Apparatus apparatus =
        Collated.texts(
            "He said that it will be so discussed by all.",
            "He so said that it will be discussed by all.");

    assertThat(moves(apparatus)).isEmpty();
  }

  @Test
  void only_the_witness_that_moved_them_says_so() {
    Apparatus apparatus = Collated.letters("abcdefgh", "aefgbcdh", "abcdeXgh");

    List<Reading> readings =
        apparatus.places().stream().flatMap(p -> p.readings().stream()).toList();
    assertThat(readings).filteredOn(Reading::isMoved).hasSizeGreaterThan(1);
    assertThat(readings)
        .filteredOn(reading -> reading.sigla().contains("2"))
        .isNotEmpty()
        .noneMatch(Reading::isMoved);
  }

  private static List<String> moves(Apparatus apparatus) {
    return apparatus.places().stream()
        .flatMap(place -> place.readings().stream().flatMap(r -> moves(place, r).stream()))
        .toList();
  }

  private static List<String> moves(Place place, Reading reading) {
    return Stream.concat(
            reading.movedFrom().stream().map(from -> place.number() + " from " + from),
            reading.movedTo().stream().map(to -> place.number() + " to " + to))
        .toList();
  }
}
