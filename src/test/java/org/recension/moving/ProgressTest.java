package org.recension.moving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ProgressTest {

  @Test
  void elsewhere_there_is_a_line_for_every_tenth() {
    assertThat(printed(false, 2_000).lines())
        .hasSize(10)
        .startsWith("200 of 2,000 rows moved, event")
        .endsWith("2,000 of 2,000 rows moved, event");
    assertThat(printed(false, 3).lines()).hasSize(3);
  }

  @Test
  void on_a_terminal_one_line_is_drawn_again_and_ends_when_all_is_done() {
    String printed = printed(true, 2_000);

    assertThat(printed.split("\r", -1)).hasSize(201);
    assertThat(printed)
        .contains("[####################....................] 1,000 of 2,000 rows moved, event")
        .endsWith("[########################################] 2,000 of 2,000 rows moved\n")
        .containsOnlyOnce("\n");
  }

  private static String printed(boolean onTerminal, int rows) {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    Progress progress =
        new Progress(new PrintStream(screen, true, UTF_8), onTerminal, "moved", rows);
    for (int i = 0; i < rows; i++) {
      progress.passed("event");
    }
    return screen.toString(UTF_8);
  }
}
