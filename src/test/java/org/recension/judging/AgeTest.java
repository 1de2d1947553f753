package org.recension.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.recension.judging.Age.Unit;

class AgeTest {

  private static final Instant NOW = Instant.parse("1956-09-19T22:00:00Z");

  @Test
  void an_age_is_counted_in_the_largest_unit_that_is_full() {
    assertThat(age(Duration.ofSeconds(59))).isEqualTo(new Age(Unit.MOMENTS, 0));
    assertThat(age(Duration.ofSeconds(60))).isEqualTo(new Age(Unit.MINUTES, 1));
    assertThat(age(Duration.ofMinutes(59))).isEqualTo(new Age(Unit.MINUTES, 59));
    assertThat(age(Duration.ofMinutes(119))).isEqualTo(new Age(Unit.HOURS, 1));
    assertThat(age(Duration.ofHours(48))).isEqualTo(new Age(Unit.DAYS, 2));
    assertThat(age(Duration.ofDays(20))).isEqualTo(new Age(Unit.WEEKS, 2));
    assertThat(age(Duration.ofDays(400))).isEqualTo(new Age(Unit.YEARS, 1));
  }

  @Test
  void what_another_clock_puts_in_the_future_happened_moments_ago() {
    assertThat(age(Duration.ofSeconds(-5))).isEqualTo(new Age(Unit.MOMENTS, 0));
  }

  private static Age age(Duration passed) {
    return Age.between(NOW.minus(passed), NOW);
  }
}
