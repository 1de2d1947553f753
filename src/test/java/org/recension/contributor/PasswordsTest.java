package org.recension.contributor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PasswordsTest {

  private final Passwords passwords = new Passwords(10);

  @Test
  void no_takes_as_long_where_there_is_no_such_account() {
    Optional<Contributor> anna =
        Optional.of(
            new Contributor("anna", "Anna", passwords.hash("telegram"), Set.of(), Instant.EPOCH));

    long wrong = median(anna);
    long unknown = median(Optional.empty());

    // Without the slow hash it would be a thousand times as fast.
    assertThat(unknown).isBetween(wrong / 5, wrong * 5);
  }

  private long median(Optional<Contributor> account) {
    long[] took = new long[5];
    for (int i = 0; i < took.length; i++) {
      long start = System.nanoTime();
      assertThat(passwords.isRight(account, "another")).isFalse();
      took[i] = System.nanoTime() - start;
    }
    Arrays.sort(took);
    return took[took.length / 2];
  }
}
