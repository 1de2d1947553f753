package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recension.text.Telegram;

/** The service asked to end, as a supervisor asks, while eight people send texts. */
class StopIT {

  private static final int PEOPLE = 8;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String WITNESS = "/api/v1/documents/mikoyan-1956-09-19/witnesses/T";
  private static final int TERMINATED = 128 + 15;

  private final AtomicInteger keys = new AtomicInteger();
  private final ConcurrentLinkedQueue<Command> kept = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<String> unanswered = new ConcurrentLinkedQueue<>();

  private final AtomicInteger refused = new AtomicInteger();

  @TempDir Path directory;

  @Test
  void every_request_is_answered_or_refused_and_every_answer_holds() throws Exception {
    try (RunningJar jar = RunningJar.in(directory)) {
      ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
      List<Future<?>> people = new ArrayList<>();
      for (int i = 0; i < PEOPLE; i++) {
        people.add(threads.submit(sending(Line.thatMayBeClosed(jar))));
      }
      Thread.sleep(1_500);
      Instant asked = Instant.now();
      jar.process().destroy();
      assertThat(jar.process().waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)).isTrue();
      System.out.printf(
          "StopIT: %d kept, ended after %d ms%n",
          kept.size(), Duration.between(asked, Instant.now()).toMillis());
      for (Future<?> person : people) {
        person.get();
      }
      threads.shutdown();
      assertThat(jar.process().exitValue()).isEqualTo(TERMINATED);
    }

    assertThat(unanswered).isEmpty();
    assertThat(refused).hasValue(PEOPLE);
    assertThat(kept).hasSizeGreaterThan(PEOPLE);
    RunningJar.Ended verified = RunningJar.command(directory, "verify");
    assertThat(verified.printed()).contains(": all is whole");
    try (RunningJar jar = RunningJar.in(directory)) {
      Line line = new Line(jar);
      int events = new Inspection(jar).events().size();
      for (Command command : kept) {
        assertThat(line.send(command).statusCode()).isEqualTo(201);
      }
      assertThat(new Inspection(jar).events()).as("nothing is kept again").hasSize(events);
    }
  }

  private Callable<Void> sending(Line line) {
    return () -> {
      while (send(line)) {
        continue;
      }
      return null;
    };
  }

  private boolean send(Line line) {
    String key = "key" + keys.incrementAndGet();
    Map<String, Object> body = Map.of("text", Telegram.ADVICE + key, "parent", 1);
    Command command = new Command(key, "anna", WITNESS + "/revisions", body, null, null);
    try {
      assertThat(line.send(command).statusCode()).isEqualTo(201);
      kept.add(command);
      return true;
    } catch (Line.Closed e) {
      refused.incrementAndGet();
      return false;
    } catch (UncheckedIOException e) {
      unanswered.add(key + ": " + e.getCause());
      return false;
    }
  }
}
