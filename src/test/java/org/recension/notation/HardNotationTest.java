package org.recension.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of a mebibyte that were made to be hard. */
@Tag("measured")
class HardNotationTest {

  // A tenth of a second on a machine that is warm; minutes, if any step looked back too far.
  private static final Duration BOUND = Duration.ofSeconds(2);

  /** What a text twice as long may take more than twice as long: caches, garbage, compilation. */
  private static final Duration NOISE = Duration.ofMillis(150);

  private static final int SIZE = 1 << 20;

  private static final int MOST_ROUNDS = 10;

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
    "'[]',,",
    "'][',,",
    "'{}',,",
    "'{[',,",
    "'[x]',,",
    "'[x?]',,",
    "'[?]',,",
    "'{a}[x]',,",
    "'{a}[H: b]',,",
    "'++a++',,",
    "'*a*',,",
    "'*',,",
    "']}*++~~',,",
    "'[~~++*{',,",
    "'[\\sic]',,",
    "'[3 words illegible]',,",
    "'~~[',a,']~~'",
    "'~~ ',a,' ~~'",
    "'*[',a,']*'",
    "'{[',a,']}'",
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
    assertIsReadAtOnce(size -> text(size, opening, middle, closing));
  }

  @Test
  void long_blanks_between_words_that_go_are_looked_at_once() {
    assertIsReadAtOnce(size -> "a ~~b~~" + " ".repeat(size / 2) + "~~b~~".repeat(size / 10));
    assertIsReadAtOnce(size -> "a ~~b~~" + "\n".repeat(size / 2) + "~~b~~".repeat(size / 10));
  }

  private static void assertIsReadAtOnce(IntFunction<String> ofSize) {
    String text = ofSize.apply(SIZE);
    String half = ofSize.apply(SIZE / 2);

    long longer = nanosToRead(text);
    long shorter = nanosToRead(half);
    // What is compiled between two rounds would count for one of the lengths only.
    for (int round = 1; round < MOST_ROUNDS && (round < 3 || longer > 3 * shorter); round++) {
      shorter = Math.min(shorter, nanosToRead(half));
      longer = Math.min(longer, nanosToRead(text));
    }

    assertThat(longer).isLessThanOrEqualTo(BOUND.toNanos());
    assertThat(longer).isLessThanOrEqualTo(3 * shorter + NOISE.toNanos());
    assertThat(Notation.of(text).witness("H").diagnostics()).hasSizeLessThanOrEqualTo(1_000);
  }

  private static String text(int size, String opening, String middle, String closing) {
    String open = opening == null ? "" : opening;
    String close = closing == null ? "" : closing;
    int times = size / (open.length() + close.length());
    return open.repeat(times) + (middle == null ? "" : middle) + close.repeat(times);
  }

  /** What the processor had to do, however many others it worked for meanwhile. */
  private static long nanosToRead(String text) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    Notation notation = Notation.of(text);
    for (Layer layer : Layer.values()) {
      assertThat(notation.layer(layer).codePoints()).isLessThanOrEqualTo(text.length());
    }
    assertThat(notation.canonical()).isNotNull();
    return threads.getCurrentThreadCpuTime() - start;
  }
}
