package org.recension.limit;

import org.recension.limit.Quota.Share;

/** What is left of a quota for one caller: a bucket that fills evenly and never runs over. */
final class Bucket {

  private final Quota quota;
  private double left;
  private long millis;

  Bucket(Quota quota, long now) {
    this.quota = quota;
    this.left = quota.most();
    this.millis = now;
  }

  /** Takes one out, if there is one. */
  synchronized Share take(long now) {
    left = Math.min(quota.most(), left + Math.max(0, now - millis) * quota.perMilli());
    millis = Math.max(millis, now);
    boolean granted = left >= 1;
    if (granted) {
      left--;
    }
    return new Share(granted, (long) left, secondsTo(1), secondsTo(quota.most()));
  }

  private long secondsTo(double wanted) {
    return (long) Math.ceil(Math.max(0, wanted - left) / quota.perMilli() / 1000);
  }
}
