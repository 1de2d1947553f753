package org.recension.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recension.manner.Characters;
import org.recension.problem.Invalid;
import org.recension.upload.Piece;

/** What is said of a file that failed can be written down, whatever the file holds. */
class FailureTest {

  private final ImportItem item =
      new ImportItem(new Import(), new Piece("line 1", 1, "{}".getBytes(UTF_8)));

  @Test
  void what_cannot_be_kept_is_told_without_being_repeated() {
    Failure failure = Failure.of(item, new Invalid("a\u0000b", "is “\u0000\uD835𝔸\n\t”"));

    assertThat(failure.field()).isEqualTo("a\uFFFDb");
    assertThat(failure.reason()).isEqualTo("a\uFFFDb is “\uFFFD\uFFFD𝔸\n\t”");
    assertThat(Characters.fault(failure.reason())).isNull();
  }

  @Test
  void a_file_that_is_too_much_for_the_service_fails_as_any_other() {
    for (Error error : List.of(new OutOfMemoryError("heap"), new StackOverflowError())) {
      Failure failure = Failure.of(item, error);

      assertThat(failure.problem()).isEqualTo("/problems/internal");
      assertThat(failure.reason()).isEqualTo("It is in the log of the service");
      assertThat(Failure.mayPass(error)).isFalse();
    }
  }

  @Test
  void what_is_without_end_is_told_as_far_as_there_is_room() {
    Failure failure = Failure.of(item, new Invalid("a" + "𝔸".repeat(500), "is wrong"));

    assertThat(failure.field()).isEqualTo("a" + "𝔸".repeat(99));
    assertThat(Failure.of(item, new Invalid("a", "b".repeat(1 << 20))).reason()).hasSize(2_000);
  }
}
