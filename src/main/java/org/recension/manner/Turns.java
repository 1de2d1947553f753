package org.recension.manner;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.recension.problem.Unavailable;

/**
 * Lets so many write at once, and the others in the order in which they came. Who waits here holds
 * no connection, so that reading goes on; a database hands a row to whoever asks next, not to who
 * waits longest.
 */
@Singleton
class Turns {

  private final Semaphore free;
  private final Duration patience;

  Turns(
      @ConfigProperty(name = "recension.writers") int writers,
      @ConfigProperty(name = "recension.writers.patience") Duration patience) {
    this.free = new Semaphore(writers, true);
    this.patience = patience;
  }

  /** Does it when its turn has come; refuses if that takes too long. */
  <T> T take(Callable<T> work) throws Exception {
    if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new Unavailable("Too many write at this moment");
    }
    try {
      return work.call();
    } finally {
      free.release();
    }
  }
}
