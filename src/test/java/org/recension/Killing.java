package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recension.text.Telegram;

/** Kills something while four people write, and asks the service afterwards what it still knows. */
abstract class Killing {

  private static final int KILLS = Integer.getInteger("kills", 20);
  private static final List<String> OWN = List.of("A", "B", "C", "D");
  private static final int SENT_AGAIN = 20;

  private final long seed = Long.getLong("seed", System.nanoTime());
  final Random random = new Random(seed);
  private final Ledger ledger = new Ledger();
  private List<JsonNode> known = List.of();
  private int unanswered;
  private Quickened quickened;

  @TempDir Path directory;

  /** The database, for the environment of the service. */
  abstract Map<String, String> database();

  /** A line for those who write while it is killed. */
  abstract Line line(RunningJar jar);

  /** Kills it, or what it needs. */
  abstract void kill(RunningJar jar) throws Exception;

  /** Brings back what was killed; the service that runs then. */
  abstract RunningJar restarted(RunningJar jar) throws Exception;

  final RunningJar started() throws Exception {
    return RunningJar.in(directory, RunningJar.JAR, quickened.with(database()));
  }

  @Test
  void what_was_answered_is_there_whole_and_once_after_a_kill_at_any_moment() throws Exception {
    String name = getClass().getSimpleName();
    System.out.printf("%s with -Dkills=%d -Dseed=%d%n", name, KILLS, seed);
    quickened = Quickened.in(directory);
    RunningJar jar = started();
    try {
      found(new Line(jar));
      for (int kills = 0; kills < KILLS; kills++) {
        writeUntilKilled(jar);
        jar = restarted(jar);
        inspect(jar);
        sendAgain(jar);
      }
      inspect(jar);
    } finally {
      jar.kill();
    }
    System.out.printf(
        "%s: %d kills, %d answered, %d unanswered%n",
        name, KILLS, ledger.answered().size(), unanswered);
    assertThat(unanswered).isPositive();
  }

  /** A document with a published first text in each witness. */
  private void found(Line line) {
    Map<String, Object> document = Map.of("slug", "killed", "title", "Killed");
    make(line, "/api/v1/documents", document);
    for (String siglum : witnesses()) {
      Map<String, Object> witness = Map.of("siglum", siglum, "title", siglum, "kind", "OTHER");
      make(line, Command.DOCUMENT + "/witnesses", witness);
      String text = Telegram.OPENING + "\n" + siglum;
      Command first = Command.submit(ledger.nextKey(), "anna", siglum, text, null);
      long id = Line.parse(ledger.send(line, first).body()).get("id").asLong();
      ledger.send(line, Command.approve(ledger.nextKey(), "clara", id, "*"));
    }
  }

  private void make(Line line, String path, Map<String, Object> body) {
    ledger.send(line, new Command(ledger.nextKey(), "edith", path, body, null, null));
  }

  private void writeUntilKilled(RunningJar jar) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(OWN.size());
    List<Future<Integer>> rounds = new ArrayList<>();
    for (String own : OWN) {
      rounds.add(threads.submit(new Scribe(line(jar), ledger, random.nextLong(), own)));
    }
    Thread.sleep(100 + random.nextInt(900));
    kill(jar);
    for (Future<Integer> round : rounds) {
      round.get();
    }
    threads.shutdown();
  }

  private void inspect(RunningJar jar) {
    Inspection inspection = new Inspection(jar);
    inspection.chain(known);
    inspection.texts(ledger);
    inspection.submissions(ledger);
    witnesses().forEach(siglum -> inspection.witness(siglum, ledger));
    known = inspection.events();
  }

  /** Who got no answer asks again and is served once; who got one gets the same. */
  private void sendAgain(RunningJar jar) {
    Line line = new Line(jar);
    for (Command command : ledger.takeUnanswered()) {
      unanswered++;
      HttpResponse<String> answer = ledger.send(line, command);
      if (answer.statusCode() == 201) {
        assertThat(line.send(command).body()).isEqualTo(answer.body());
      }
    }

    List<JsonNode> events = new Inspection(jar).events();
    List<Map.Entry<Command, String>> some = new ArrayList<>(ledger.answered().entrySet());
    Collections.shuffle(some, random);
    some.stream()
        .limit(SENT_AGAIN)
        .forEach(
            e -> {
              HttpResponse<String> again = line.send(e.getKey());
              assertThat(again.statusCode()).isEqualTo(201);
              assertThat(again.body()).isEqualTo(e.getValue());
            });
    assertThat(new Inspection(jar).events()).isEqualTo(events);
  }

  private static List<String> witnesses() {
    List<String> witnesses = new ArrayList<>(OWN);
    witnesses.add(Scribe.SHARED);
    return witnesses;
  }
}
