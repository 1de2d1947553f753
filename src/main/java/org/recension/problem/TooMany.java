package org.recension.problem;

import java.util.Map;

/** More than one caller may ask in so short a time. */
public class TooMany extends Refusal {

  private final long seconds;

  /** What there is too much of, and after how many seconds it will not be. */
  public TooMany(String what, long seconds) {
    super(ProblemType.TOO_MANY, what);
    this.seconds = seconds;
  }

  @Override
  Map<String, String> headers() {
    return Map.of("Retry-After", Long.toString(seconds));
  }
}
