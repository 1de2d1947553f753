package org.recension.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '!',
      value = {
        "August ! September ! READING",
        "1.5 ! 15 ! READING",
        "1423-1427 ! 14231427 ! READING",
        "a b ! ab ! SPACING",
        "` ` ! `` ! SPACING",
        "party ! Party ! CASE",
        "ПАРТИЯ ! партия ! CASE",
        "Party, ! Party ! PUNCTUATION",
        "` - ` ! ` ` ! PUNCTUATION",
        "don't ! don’t ! PUNCTUATION",
        "word ! ~~word~~ ! NOTATION",
        "word ! [word] ! NOTATION",
        "~~a~~ ! ++a++ ! NOTATION",
        "`` ! `*` ! NOTATION",
        "\u00e9 ! e\u0301 ! NORMALIZATION",
        "\u00e9 ! e ! READING",
      })
  void a_change_is_of_the_first_kind_that_fits(String from, String to, Kind kind) {
    assertThat(Kind.of(from, to)).isEqualTo(kind);
    assertThat(Kind.of(to, from)).isEqualTo(kind);
  }
}
