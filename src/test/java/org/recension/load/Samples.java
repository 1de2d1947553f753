package org.recension.load;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How long each kind of request took, and what was answered. */
final class Samples {

  /** What somebody does. */
  enum Kind {
    READ,
    DIFF,
    SUBMIT,
    DECIDE
  }

  private final Map<Kind, Times> times = new EnumMap<>(Kind.class);
  private final Map<String, Integer> races = new TreeMap<>();
  private final Map<String, Integer> errors = new TreeMap<>();

  synchronized void took(Kind kind, long nanos) {
    times.computeIfAbsent(kind, k -> new Times()).add(nanos);
  }

  /** A refusal that the documentation promises to one who was overtaken. */
  synchronized void raced(Kind kind, int status) {
    races.merge(kind + " " + status, 1, Integer::sum);
  }

  synchronized void failed(Kind kind, String what) {
    errors.merge(kind + " " + what, 1, Integer::sum);
  }

  synchronized int count() {
    return times.values().stream().mapToInt(Times::count).sum();
  }

  synchronized void print(double seconds) {
    System.out.println("| kind | requests | a second | p50 ms | p95 | p99 | max |");
    System.out.println("|---|---|---|---|---|---|---|");
    times.forEach(
        (kind, of) -> {
          of.sort();
          System.out.printf(
              "| %s | %,d | %.0f | %.1f | %.1f | %.1f | %.0f |%n",
              kind.name().toLowerCase(Locale.ROOT),
              of.count(),
              of.count() / seconds,
              of.percentile(50),
              of.percentile(95),
              of.percentile(99),
              of.percentile(100));
        });
    System.out.println("overtaken: " + races);
    System.out.println("errors: " + errors.values().stream().mapToInt(n -> n).sum() + " " + errors);
  }

  /** A row of them that grows. */
  static final class Times {

    private long[] nanos = new long[1024];
    private int count;

    void add(long more) {
      if (count == nanos.length) {
        nanos = Arrays.copyOf(nanos, 2 * count);
      }
      nanos[count++] = more;
    }

    int count() {
      return count;
    }

    void sort() {
      Arrays.sort(nanos, 0, count);
    }

    /** In milliseconds, once sorted. */
    double percentile(int of) {
      return nanos[Math.max(0, (int) Math.ceil(count * of / 100.0) - 1)] / 1e6;
    }
  }
}
