package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.recension.text.Telegram;

/** Four people who keep texts, one after the other, until the service is gone. */
final class Crowd {

  private static final int PEOPLE = 4;
  private static final int ENOUGH = 10;
  private static final String REVISIONS =
      "/api/v1/documents/mikoyan-1956-09-19/witnesses/T/revisions";

  // Crowds may write side by side, and what one keeps is not what another did.
  private static final AtomicInteger KEYS = new AtomicInteger();

  private final ConcurrentLinkedQueue<Command> kept = new ConcurrentLinkedQueue<>();
  private final List<Thread> people = new ArrayList<>();

  private Crowd() {}

  /** They have begun, and some of what they sent is answered. */
  static Crowd writing(RunningJar jar) throws InterruptedException {
    Crowd crowd = new Crowd();
    for (int i = 0; i < PEOPLE; i++) {
      Thread person = new Thread(() -> crowd.sendUntilKilled(new Line(jar)));
      person.start();
      crowd.people.add(person);
    }
    while (crowd.kept.size() < ENOUGH) {
      Thread.sleep(10);
    }
    return crowd;
  }

  /** What was answered up to now. */
  List<Command> kept() {
    return List.copyOf(kept);
  }

  /** Waits until something is kept that nobody had sent yet: each has one text underway at most. */
  void awaitMore() throws InterruptedException {
    int before = kept.size();
    while (kept.size() <= before + PEOPLE) {
      Thread.sleep(5);
    }
  }

  /** Waits until all have found out that the service is gone. */
  void awaitEnd() throws InterruptedException {
    for (Thread person : people) {
      person.join();
    }
  }

  /** Each is answered again, as it is there already. */
  static void assertKept(List<Command> commands, RunningJar jar) {
    assertThat(commands).isNotEmpty();
    int events = new Inspection(jar).events().size();
    Line line = new Line(jar);
    for (Command command : commands) {
      assertThat(line.send(command).statusCode()).isEqualTo(201);
    }
    assertThat(new Inspection(jar).events()).as("nothing is kept again").hasSize(events);
  }

  private void sendUntilKilled(Line line) {
    try {
      while (true) {
        String key = "key" + KEYS.incrementAndGet();
        Map<String, Object> body = Map.of("text", Telegram.ADVICE + key, "parent", 1);
        Command command = new Command(key, "anna", REVISIONS, body, null, null);
        if (line.send(command).statusCode() == 201) {
          kept.add(command);
        }
      }
    } catch (UncheckedIOException killed) {
      return;
    }
  }
}
