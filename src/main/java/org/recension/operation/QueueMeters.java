package org.recension.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.recension.review.Submissions;

/** How many submissions wait, and how long the oldest has. Asked of the database when read. */
@ApplicationScoped
class QueueMeters {

  private final Submissions submissions;
  private final Clock clock;

  QueueMeters(Submissions submissions, Clock clock) {
    this.submissions = submissions;
    this.clock = clock;
  }

  void register(@Observes StartupEvent start, MeterRegistry meters) {
    Gauge.builder("recension.queue.length", () -> read(submissions::countOpen))
        .description("Submissions that wait for a decision")
        .register(meters);
    Gauge.builder("recension.queue.oldest", () -> read(this::oldestSeconds))
        .description("Age of the oldest open submission")
        .baseUnit("seconds")
        .register(meters);
  }

  private long oldestSeconds() {
    Instant now = Instant.now(clock);
    return submissions.oldestOpen().map(at -> Duration.between(at, now).toSeconds()).orElse(0L);
  }

  private static Number read(Supplier<Long> question) {
    return QuarkusTransaction.joiningExisting().call(question::get);
  }
}
