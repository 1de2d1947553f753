package org.recension.limit;

/** How many requests of a kind one caller may send in so many seconds. */
record Quota(String name, int most, int seconds) {

  /** What was asked for is granted or not, and what is left then. */
  record Share(boolean granted, long left, long secondsToNext, long secondsToFull) {}

  String policy() {
    return "\"%s\";q=%d;w=%d".formatted(name, most, seconds);
  }

  String state(Share share) {
    return "\"%s\";r=%d;t=%d".formatted(name, share.left(), share.secondsToFull());
  }

  double perMilli() {
    return most / (seconds * 1000.0);
  }
}
