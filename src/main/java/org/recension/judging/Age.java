package org.recension.judging;

import java.time.Duration;
import java.time.Instant;

/** How long ago something happened, in the largest unit of which at least one is full. */
record Age(Unit unit, long count) {

  /** What an age is counted in. */
  enum Unit {
    MOMENTS(Duration.ZERO),
    MINUTES(Duration.ofMinutes(1)),
    HOURS(Duration.ofHours(1)),
    DAYS(Duration.ofDays(1)),
    WEEKS(Duration.ofDays(7)),
    YEARS(Duration.ofDays(365));

    private final Duration length;

    Unit(Duration length) {
      this.length = length;
    }
  }

  static Age between(Instant then, Instant now) {
    Duration passed = Duration.between(then, now);
    Unit fits = Unit.MOMENTS;
    for (Unit unit : Unit.values()) {
      fits = unit.length.compareTo(passed) <= 0 ? unit : fits;
    }
    return new Age(fits, fits == Unit.MOMENTS ? 0 : passed.dividedBy(fits.length));
  }
}
