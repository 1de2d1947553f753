package org.recension.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.function.ThrowingSupplier;

/**
 * What one call may cost, whatever the texts. The time is generous, for machines that are busy.
 *
 * <p>Memory is counted as all that is allocated, since what lives at once cannot be measured from
 * outside without luck. What lives is less, so this bounds it; what allocates a gibibyte for texts
 * of a few megabytes keeps tables that grow with their product, and that is what must not be.
 */
public final class Bounds {

  private static final Duration TIME = Duration.ofSeconds(20);
  private static final long MEMORY = 1L << 30;

  private Bounds() {}

  public static <T> T within(ThrowingSupplier<T> work) {
    return assertTimeoutPreemptively(
        TIME,
        () -> {
          long before = allocated();
          T result = work.get();
          assertThat(allocated() - before).as("bytes allocated").isLessThanOrEqualTo(MEMORY);
          return result;
        });
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }
}
