package org.recension;

import io.quarkus.arc.Arc;
import io.quarkus.scheduler.Scheduler;
import java.time.Duration;
import java.time.Instant;
import org.recension.importing.Hands;

/** The work on imports, which goes on by itself unless a test stops it. */
final class Background {

  private static final String WORK = "imports";
  private static final String IMPORTS = "/api/v1/imports?limit=100";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Background() {}

  /** Nothing happens by itself any more, and there is nothing left to do. */
  static void stop() {
    scheduler().pause(WORK);
    while (As.clara().gets(IMPORTS).is(200).all("/state").contains("RUNNING")) {
      Hands.workAll();
    }
  }

  static void start() {
    scheduler().resume(WORK);
  }

  /** An import as it stands once there is no more to do. */
  static Answer finished(String location) {
    Instant end = Instant.now().plus(PATIENCE);
    Answer now = As.clara().gets(location).is(200);
    while (now.text("/state").equals("RUNNING") && Instant.now().isBefore(end)) {
      pause();
      now = As.clara().gets(location).is(200);
    }
    return now;
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static Scheduler scheduler() {
    return Arc.container().instance(Scheduler.class).get();
  }
}
