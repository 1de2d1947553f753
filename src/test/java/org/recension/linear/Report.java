package org.recension.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How a day went, in figures and in full where it went wrong. */
final class Report {

  private Report() {}

  /** Prints the figures and returns what each witness shows. */
  static Map<String, Linearization<WitnessState, Asked, Answered>> of(String name, Day day) {
    long start = System.nanoTime();
    var orders = day.orders();
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    System.out.printf("%s with -Dseed=%d: %s, checked in %d ms%n", name, day.seed(), day, millis);
    day.faults().stream().limit(3).forEach(fault -> System.out.println("  " + fault));
    orders.forEach((witness, order) -> System.out.println("  " + witness + ": " + order));
    return orders;
  }

  /** Fails unless the service answered without faults, and everything has its order. */
  static void requireOrder(String name, Day day) {
    of(name, day).forEach((witness, order) -> assertThat(order.isWhole()).as(witness).isTrue());
    assertThat(day.faults()).isEmpty();
  }
}
