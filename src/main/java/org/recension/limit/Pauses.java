package org.recension.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Who failed how often, and until when they pause: not at all at first, then for a second, and
 * twice as long each time. Forgotten a quarter of an hour after the last failure.
 */
final class Pauses<K> {

  private static final Duration REMEMBERED = Duration.ofMinutes(15);
  private static final int MOST = 50_000;
  private static final int MAX_DOUBLINGS = 20;

  private record Failures(int times, long until) {}

  private final Cache<K, Failures> failures;
  private final int free;
  private final long longest;
  private final LongSupplier millis;

  Pauses(int free, Duration longest, LongSupplier millis) {
    this.failures =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(REMEMBERED)
            .ticker(() -> millis.getAsLong() * 1_000_000)
            .build();
    this.free = free;
    this.longest = longest.toMillis();
    this.millis = millis;
  }

  /** For how many milliseconds one still has to pause. */
  long left(K who) {
    Failures of = failures.getIfPresent(who);
    return of == null ? 0 : Math.max(0, of.until() - millis.getAsLong());
  }

  void failed(K who) {
    failures.asMap().compute(who, (key, before) -> oneMore(before));
  }

  void succeeded(K who) {
    failures.invalidate(who);
  }

  private Failures oneMore(@Nullable Failures before) {
    int times = before == null ? 1 : before.times() + 1;
    int doublings = Math.min(times - free, MAX_DOUBLINGS);
    long pause = doublings < 0 ? 0 : Math.min(1000L << doublings, longest);
    return new Failures(times, millis.getAsLong() + pause);
  }
}
