package org.recension.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.recension.limit.Quota.Share;

/** What is left of one quota for each caller. Who has not asked for a while has a full bucket. */
final class Buckets {

  private static final int MOST = 50_000;

  private final Quota quota;
  private final LongSupplier millis;
  private final Cache<String, Bucket> buckets;

  Buckets(Quota quota, LongSupplier millis) {
    this.quota = quota;
    this.millis = millis;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(Duration.ofSeconds(quota.seconds()))
            .build();
  }

  Quota quota() {
    return quota;
  }

  Share take(String caller) {
    long now = millis.getAsLong();
    return buckets.get(caller, key -> new Bucket(quota, now)).take(now);
  }
}
