package org.recension.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.recension.RunningJar;
import org.recension.linear.Asked.Decide;
import org.recension.linear.Asked.Submit;
import org.recension.linear.Asked.Verdict;

/** Eight clients at three processes on one PostgreSQL, of which some are killed meanwhile. */
@TestInstance(Lifecycle.PER_CLASS)
class LinearizabilityOnPostgresIT {

  private static final long BETWEEN_KILLS = Long.getLong("between-kills", 3_000);
  private static final int ROUNDS = 15;

  private final List<Processes> started = new ArrayList<>();

  @BeforeAll
  void three_processes_run(@TempDir Path directory) throws Exception {
    started.add(Processes.in(directory));
  }

  @AfterAll
  void nothing_runs() throws Exception {
    for (Processes processes : started) {
      processes.close();
    }
  }

  @Test
  void everything_has_its_order_whichever_process_answers() throws Exception {
    Processes processes = started.get(0);
    Day day = new Day(List.of("A", "B", "C"), Long.getLong("seed", System.nanoTime()));
    String slug = "linear";
    HttpDesk desk = new HttpDesk(processes::anyAddress, slug, RunningJar.PASSWORD);

    day.spend(
        desk,
        slug,
        () -> {
          day.letWork(BETWEEN_KILLS, 50);
          processes.restart(0);
          day.letWork(BETWEEN_KILLS, 50);
          processes.kill(1);
          day.letWork(BETWEEN_KILLS, 50);
        });

    Report.requireOrder("LinearizabilityOnPostgresIT", day);
    assertThat(day.all().size()).isGreaterThan(100);
  }

  @Test
  void the_same_decision_sent_to_two_processes_at_once_is_answered_twice_the_same()
      throws Exception {
    String slug = "twice";
    HttpDesk one = new HttpDesk(() -> started.get(0).address(0), slug, RunningJar.PASSWORD);
    HttpDesk other = new HttpDesk(() -> started.get(0).address(2), slug, RunningJar.PASSWORD);
    new Day(List.of("A"), 0).found(one, slug);
    List<Answered> differing = new ArrayList<>();

    for (int round = 0; round < ROUNDS; round++) {
      String text = Slots.with(Slots.first(), 0, "w" + round);
      Desk.Heard submitted = ask(one, "anna", new Submit("anna", text, 1), "", "s" + round).join();
      Answered.Forward seen = (Answered.Forward) submitted.answered();
      Asked verdict = new Decide(seen.id(), Verdict.RETURN, seen);
      var first = ask(one, "clara", verdict, submitted.tag(), "d" + round);
      var second = ask(other, "clara", verdict, submitted.tag(), "d" + round);
      Answered heard = first.join().answered();
      Answered again = second.join().answered();
      if (!heard.equals(again) || heard instanceof Answered.Refused) {
        differing.addAll(List.of(heard, again));
      }
    }

    assertThat(differing).isEmpty();
  }

  private static CompletableFuture<Desk.Heard> ask(
      Desk desk, String by, Asked asked, String tag, String key) {
    var question = new Desk.Question(by, "A", asked, tag, key);
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return desk.ask(question);
          } catch (IOException e) {
            throw new CompletionException(e);
          }
        });
  }
}
