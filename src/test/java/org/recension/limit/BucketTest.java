package org.recension.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recension.limit.Quota.Share;

class BucketTest {

  private static final Quota THREE_A_MINUTE = new Quota("requests", 3, 60);

  private final Bucket bucket = new Bucket(THREE_A_MINUTE, 0);

  @Test
  void as_many_as_there_are_are_granted_at_once_and_then_one_by_one() {
    assertThat(bucket.take(0)).isEqualTo(new Share(true, 2, 0, 20));
    assertThat(bucket.take(0)).isEqualTo(new Share(true, 1, 0, 40));
    assertThat(bucket.take(0)).isEqualTo(new Share(true, 0, 20, 60));
    assertThat(bucket.take(0)).isEqualTo(new Share(false, 0, 20, 60));
    assertThat(bucket.take(19_999).granted()).isFalse();
    assertThat(bucket.take(20_001).granted()).isTrue();
    assertThat(bucket.take(20_001).granted()).isFalse();
  }

  @Test
  void it_never_runs_over() {
    for (int i = 0; i < 3; i++) {
      assertThat(bucket.take(1_000_000).granted()).isTrue();
    }
    assertThat(bucket.take(1_000_000).granted()).isFalse();
  }

  @Test
  void a_clock_that_is_set_back_gives_nothing_and_takes_nothing() {
    bucket.take(60_000);

    assertThat(bucket.take(0).left()).isEqualTo(1);
    assertThat(bucket.take(60_000).left()).isZero();
  }

  @Test
  void it_is_told_in_structured_fields() {
    assertThat(THREE_A_MINUTE.policy()).isEqualTo("\"requests\";q=3;w=60");
    assertThat(THREE_A_MINUTE.state(bucket.take(0))).isEqualTo("\"requests\";r=2;t=20");
  }
}
