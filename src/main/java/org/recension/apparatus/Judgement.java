package org.recension.apparatus;

import java.util.List;
import org.recension.text.Kind;

/** How a reading differs from the lemma: least first, the one furthest down that fits. */
public enum Judgement {
  /** Other words. */
  READING,
  /** The same words, but two stretches of them have changed places. */
  TRANSPOSITION,
  /** Very likely the same words, spelt otherwise; see {@link Spelling}. */
  SPELLING,
  /** The same once punctuation and spaces are left out. */
  PUNCTUATION,
  /** The same but for capitals. */
  CASE,
  /** The same once spaces and line breaks are left out. */
  SPACING,
  /** The same once the transcriber's signs and spaces are left out. */
  NOTATION,
  /** Other code points for the same characters. */
  NORMALIZATION;

  static Judgement of(Phrase lemma, Phrase reading) {
    return switch (Kind.of(lemma.text(), reading.text())) {
      case READING -> ofOthers(lemma.words(), reading.words());
      case PUNCTUATION -> PUNCTUATION;
      case CASE -> CASE;
      case SPACING -> SPACING;
      case NOTATION -> NOTATION;
      case NORMALIZATION -> NORMALIZATION;
    };
  }

  private static Judgement ofOthers(List<String> lemma, List<String> reading) {
    if (Spelling.isAll(lemma, reading)) {
      return SPELLING;
    }
    return Swap.isAll(lemma, reading) ? TRANSPOSITION : READING;
  }
}
