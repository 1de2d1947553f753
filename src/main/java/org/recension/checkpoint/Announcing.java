package org.recension.checkpoint;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.recension.history.EventHashes;

/** Writes checkpoints into the log, which is kept elsewhere than the history they are of. */
@ApplicationScoped
class Announcing {

  private static final Logger LOG = Logger.getLogger("org.recension.checkpoint");

  private final Checkpoints checkpoints;
  private final EventHashes events;
  private final Clock clock;
  private final long everyEvents;
  private final Duration every;

  private long size = -1;
  private Instant at = Instant.EPOCH;

  Announcing(
      Checkpoints checkpoints,
      EventHashes events,
      Clock clock,
      @ConfigProperty(name = "recension.checkpoint.every-events") long everyEvents,
      @ConfigProperty(name = "recension.checkpoint.every") Duration every) {
    this.checkpoints = checkpoints;
    this.events = events;
    this.clock = clock;
    this.everyEvents = everyEvents;
    this.every = every;
  }

  // A key that cannot be read stops the service here, and not at the first checkpoint.
  void prepare(@Observes StartupEvent start, CheckpointKey key) {
    LOG.infof(
        "Checkpoints of %s are %s",
        key.origin(), key.verifying().map(k -> "signed by " + k.line()).orElse("not signed"));
  }

  // Beside the first requests, because a long history takes seconds to read.
  void begin(@ObservesAsync HttpServerStart server) {
    announce();
  }

  void end(@Observes ShutdownEvent end) {
    announce();
  }

  @Scheduled(every = "1m", delayed = "1m")
  void look() {
    long more = events.last() - size;
    if (more >= everyEvents || (more > 0 && !Instant.now(clock).isBefore(at.plus(every)))) {
      announce();
    }
  }

  private synchronized void announce() {
    CheckpointView latest = checkpoints.latest();
    if (latest.size() != size) {
      LOG.infof("Checkpoint of %d events:%n%s", latest.size(), latest.note());
      size = latest.size();
      at = Instant.now(clock);
    }
  }
}
