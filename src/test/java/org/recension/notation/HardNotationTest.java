package org.recension.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of a mebibyte that were made to be hard. */
class HardNotationTest {

  // A second or two on a busy machine; minutes, if any step looked back too far.
  private static final Duration BOUND = Duration.ofSeconds(10);

  private static final int SIZE = 1 << 20;

  @ParameterizedTest
  @CsvSource({
    "'[',,",
    "']',,",
    "'{',,",
    "'[~~',,",
    "'~~++',,",
    "'~~a++b',,",
    "'[a: ',,",
    "'*a ',,",
    "'\\',,",
    "'[SIC]',,",
    "'{a}[SIC]',,",
    "'~~a~~, ',,",
    "'[note: a]\n\n',,",
    "'~',a,",
    "'[',a,']'",
    "'{',a,'}[H: b]'",
    "'{',a,'}[x]'",
    "'{',a,'}'",
    "'[H: ~~',a,'~~]'",
    "'[inserted by hand: ',a,']'",
    "'',a,'[sic: b]'",
    "'',a,' [SIC]'",
    "'[deleted in the handwritten version: ',a,']'"
  })
  void a_text_made_to_be_hard_is_read_at_once(String opening, String middle, String closing) {
    String open = opening == null ? "" : opening;
    String close = closing == null ? "" : closing;
    int times = SIZE / (open.length() + close.length());
    String text = open.repeat(times) + (middle == null ? "" : middle) + close.repeat(times);

    assertTimeout(
        BOUND,
        () -> {
          Notation notation = Notation.of(text);
          assertThat(notation.layer(Layer.ALL).codePoints()).isLessThanOrEqualTo(text.length());
          assertThat(notation.canonical()).isNotNull();
          assertThat(notation.witness("H").diagnostics()).hasSizeLessThanOrEqualTo(1_000);
        });
  }
}
