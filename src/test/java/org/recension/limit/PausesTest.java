package org.recension.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PausesTest {

  private long now = 1_000;
  private final Pauses<String> pauses = new Pauses<>(3, Duration.ofSeconds(10), () -> now);

  @Test
  void the_first_failures_are_free_and_then_the_pause_doubles_up_to_the_longest() {
    assertThat(afterFailing(2)).isZero();
    assertThat(afterFailing(1)).isEqualTo(1_000);
    assertThat(afterFailing(1)).isEqualTo(2_000);
    assertThat(afterFailing(1)).isEqualTo(4_000);
    assertThat(afterFailing(1)).isEqualTo(8_000);
    assertThat(afterFailing(1)).isEqualTo(10_000);
    assertThat(afterFailing(1_000)).isEqualTo(10_000);
  }

  @Test
  void a_pause_ends_by_itself() {
    afterFailing(4);

    now += 1_999;
    assertThat(pauses.left("anna")).isEqualTo(1);
    now += 1;
    assertThat(pauses.left("anna")).isZero();
  }

  @Test
  void a_success_forgets_all_failures_of_that_one_and_of_nobody_else() {
    afterFailing(5);
    for (int i = 0; i < 5; i++) {
      pauses.failed("boris");
    }

    pauses.succeeded("anna");

    assertThat(afterFailing(2)).isZero();
    assertThat(pauses.left("boris")).isPositive();
  }

  @Test
  void a_quarter_of_an_hour_forgets_them_too() {
    afterFailing(6);

    now += Duration.ofMinutes(15).toMillis();

    assertThat(afterFailing(2)).isZero();
  }

  private long afterFailing(int times) {
    for (int i = 0; i < times; i++) {
      pauses.failed("anna");
    }
    return pauses.left("anna");
  }
}
