package org.recension.apparatus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a reading differs from its lemma. */
class JudgementTest {

  @ParameterizedTest
  @CsvSource({
    "to Pyongyang by air, to Pyeongyang by air, SPELLING",
    "a great honour for us, a great honor for us, SPELLING",
    "they travelled to us, they traveled to us, SPELLING",
    "the Mukhitdinov plan, the Muhitdinof plan, READING",
    "the counterrevolution went, the countarrevolutiun went, SPELLING",
    "from Korea with, from Korean with, READING",
    "the form of it, the from of it, READING",
    "in 19556 they, in 19558 they, READING",
    "one member said, one number said, READING",
    "the case of Heonyeong, the case of Heonyong, SPELLING",
    "they said Leninist norms, they said norms Leninist, READING",
    "we wished-for them, we wishedfor them, PUNCTUATION",
    "in the Party life, in the party life, CASE",
    "in the  Party life, in the Party life, SPACING",
    "the ~~old~~ way, the old way, NOTATION",
    "a caf\u00e9 there, a cafe\u0301 there, NORMALIZATION",
    "and so. Then, and so; Then, PUNCTUATION"
  })
  void a_single_difference(String base, String witness, Judgement judgement) {
    Apparatus apparatus = Collated.texts(base, witness);

    assertThat(apparatus.places())
        .flatExtracting(Place::readings)
        .extracting(Reading::judgement)
        .isNotEmpty()
        .containsOnly(judgement);
  }

  @ParameterizedTest
  @CsvSource({
    "x a b c y, x c a b y, TRANSPOSITION",
    "x a b y, x b a y, TRANSPOSITION",
    "a b c, c b a, READING",
    "a b c, a b d, READING",
    "honour Korea, Korea honour, TRANSPOSITION"
  })
  void of_words_in_another_order(String lemma, String reading, Judgement judgement) {
    assertThat(Judgement.of(phrase(lemma), phrase(reading))).isEqualTo(judgement);
  }

  private static Phrase phrase(String text) {
    Source source = Collated.source("T", text);
    return new Phrase(source.words(), 0, source.words().size());
  }
}
