package org.recension.linear;

import java.io.IOException;
import java.net.ConnectException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One client: asks this and that as chance has it, until the day is over. */
final class Clerk implements Runnable {

  private final String name;
  private final String by;
  private final Desk desk;
  private final Day day;
  private final Random random;
  private int questions;

  Clerk(String name, Desk desk, Day day, long seed) {
    this.name = name;
    this.by = name.substring(0, name.indexOf(' '));
    this.desk = desk;
    this.day = day;
    this.random = new Random(seed);
  }

  @Override
  public void run() {
    List<String> witnesses = day.witnesses();
    while (!day.isOver()) {
      String witness = witnesses.get(random.nextInt(witnesses.size()));
      switch (by) {
        case "anna", "boris" -> transcribe(witness);
        case "edith" -> publish(witness);
        default -> review(witness);
      }
    }
  }

  private void transcribe(String witness) {
    int what = random.nextInt(10);
    if (what < 2) {
      ask(witness, new Asked.Read(String.valueOf(day.notes(witness).number(random))), "");
    } else if (what < 3) {
      ask(witness, new Asked.ReadWitness(), "");
    } else if (what < 5) {
      day.notes(witness)
          .ownConflict(by)
          .ifPresent(id -> ask(witness, new Asked.Withdraw(by, id), ""));
    } else {
      Desk.Heard heard = ask(witness, new Asked.Read(what < 7 ? "published" : "latest"), "");
      if (heard != null && heard.answered() instanceof Answered.Text text) {
        write(witness, text);
      }
    }
  }

  private void write(String witness, Answered.Text start) {
    // One word: two numbers with a hyphen between them would be three, and merge one by one.
    String word = name.replace(' ', '-') + "n" + questions;
    String text = Slots.with(start.text(), random.nextInt(Slots.COUNT), word);
    int parent = start.item().number();
    Asked asked =
        random.nextInt(3) == 0 ? new Asked.Keep(text, parent) : new Asked.Submit(by, text, parent);
    ask(witness, asked, "");
  }

  private void review(String witness) {
    Long id = day.notes(witness).toReview(random);
    if (id == null) {
      ask(witness, new Asked.Read("latest"), "");
      return;
    }
    Desk.Heard seen = ask(witness, new Asked.ReadSubmission(id), "");
    if (random.nextInt(4) == 0) {
      ask(witness, new Asked.Read("published"), "");
    }
    if (seen != null && seen.answered() instanceof Answered.Forward forward) {
      Asked.Verdict[] verdicts = Asked.Verdict.values();
      Asked.Verdict verdict = verdicts[Math.max(0, random.nextInt(6) - 3)];
      boolean blind = random.nextInt(10) == 0;
      Asked asked = new Asked.Decide(id, verdict, blind ? null : forward);
      ask(witness, asked, blind ? "*" : seen.tag());
    }
  }

  private void publish(String witness) {
    Desk.Heard seen = ask(witness, new Asked.ReadPublication(), "");
    if (random.nextInt(3) == 0) {
      ask(witness, new Asked.ReadWitness(), "");
    }
    if (seen != null && seen.answered() instanceof Answered.Shown shown && random.nextBoolean()) {
      int revision = day.notes(witness).shownBefore(random, shown.revision().number());
      ask(witness, new Asked.Publish(revision, shown), seen.tag());
    }
  }

  /** Asks, and writes down what was heard; who hears nothing asks again, or leaves it at that. */
  Desk.@Nullable Heard ask(String witness, Asked asked, String tag) {
    var question =
        new Desk.Question(by, witness, asked, tag, day.seed() + " " + name + " " + questions++);
    boolean again = random.nextBoolean();
    long invoked = System.nanoTime();
    boolean mayBeDone = false;
    for (boolean first = true; first || (again && !day.isOver()); first = false) {
      try {
        Desk.Heard heard = desk.ask(question);
        // A refusal does not tell that the first attempt was refused as well.
        if (!mayBeDone || !(heard.answered() instanceof Answered.Refused)) {
          long returned = System.nanoTime();
          day.note(witness, Operation.heard(name, asked, heard.answered(), invoked, returned));
          return heard;
        }
        break;
      } catch (IOException e) {
        mayBeDone |= !(e instanceof ConnectException);
        day.fault(e);
        pause();
      }
    }
    if (mayBeDone) {
      day.note(witness, Operation.unheard(name, asked, invoked));
    }
    return null;
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
