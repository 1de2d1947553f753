package org.recension.transcription;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out of texts that never change, as much of it as there is room for. Operators see
 * by its name how often it helped. Caffeine itself, since {@code quarkus.cache.caffeine} bounds a
 * cache by the number of its entries only, and one text may be a million times as long as another.
 */
public final class Remembered<K, V> {

  private final Cache<K, V> cache;

  public Remembered(String name, long maximumBytes, Weigher<K, V> bytes, MeterRegistry meters) {
    this.cache =
        Caffeine.newBuilder().maximumWeight(maximumBytes).weigher(bytes).recordStats().build();
    CaffeineCacheMetrics.monitor(meters, cache, name);
  }

  /** What is known, or else is made of what is read. Made once, however many ask. */
  public <S> V get(K key, Supplier<S> read, Function<S, V> make) {
    // Read before the key is locked: whoever waits for it may hold the connection reading needs.
    boolean known = cache.policy().getIfPresentQuietly(key) != null;
    @Nullable S source = known ? null : read.get();
    return cache.get(key, k -> make.apply(source == null ? read.get() : source));
  }

  /** What is known, or null. */
  public @Nullable V find(K key) {
    return cache.getIfPresent(key);
  }

  public void put(K key, V value) {
    cache.put(key, value);
  }
}
