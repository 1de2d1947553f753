package org.recension.linear;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A day at a desk: many clients at once, and everything they asked and heard written down. */
final class Day {

  /** Who works; several may be the same person at different places. */
  static final List<String> CLERKS =
      List.of("anna 1", "boris 1", "anna 2", "boris 2", "clara 1", "david 1", "clara 2", "edith 1");

  private static final int PATIENCE = 150;

  private final Map<String, Notes> notes = new LinkedHashMap<>();
  private final Queue<IOException> unheard = new ConcurrentLinkedQueue<>();
  private final long seed;
  private volatile boolean over;

  Day(List<String> witnesses, long seed) {
    witnesses.forEach(witness -> notes.put(witness, new Notes()));
    this.seed = seed;
  }

  /** What is done about the service while clients work. */
  interface Meanwhile {
    void happens() throws Exception;
  }

  /** Has a first text in each witness published, and everybody work until that is done. */
  void spend(Desk desk, Meanwhile meanwhile) throws Exception {
    open(desk);
    List<Thread> threads = new ArrayList<>();
    for (String name : CLERKS) {
      Thread thread = new Thread(new Clerk(name, desk, this, seed + name.hashCode()), name);
      threads.add(thread);
      thread.start();
    }
    try {
      meanwhile.happens();
    } finally {
      over = true;
      for (Thread thread : threads) {
        thread.join();
      }
    }
  }

  private void open(Desk desk) {
    Clerk anna = new Clerk("anna 0", desk, this, seed);
    Clerk clara = new Clerk("clara 0", desk, this, seed);
    for (String witness : witnesses()) {
      Desk.Heard first = anna.ask(witness, new Asked.Submit("anna", Slots.first(), null), "");
      if (first != null && first.answered() instanceof Answered.Forward forward) {
        Asked approval = new Asked.Decide(forward.id(), Asked.Verdict.APPROVE, forward);
        clara.ask(witness, approval, first.tag());
      }
    }
  }

  List<String> witnesses() {
    return List.copyOf(notes.keySet());
  }

  Notes notes(String witness) {
    return notes.getOrDefault(witness, new Notes());
  }

  boolean isOver() {
    return over;
  }

  void note(String witness, Operation<Asked, Answered> operation) {
    notes(witness).note(operation);
  }

  /** A question that was not answered. */
  void fault(IOException fault) {
    unheard.add(fault);
  }

  /** Has a document with such witnesses made, and everybody work on it until that is done. */
  void spend(HttpDesk desk, String slug, Meanwhile meanwhile) throws Exception {
    make(desk, slug);
    spend(desk, meanwhile);
  }

  /** Only has the document made, and the first texts published. */
  void found(HttpDesk desk, String slug) throws IOException {
    make(desk, slug);
    open(desk);
  }

  private void make(HttpDesk desk, String slug) throws IOException {
    desk.make("edith", "/api/v1/documents", Map.of("slug", slug, "title", "Telegram"));
    for (String siglum : witnesses()) {
      Map<String, Object> witness = Map.of("siglum", siglum, "title", siglum, "kind", "OTHER");
      desk.make("edith", "/api/v1/documents/" + slug + "/witnesses", witness);
    }
  }

  /** Lets people work for so long, and a while longer until they did so much. */
  void letWork(long millis, int operations) throws InterruptedException {
    int before = all().size();
    Thread.sleep(millis);
    for (int i = 0; i < PATIENCE && all().size() < before + operations; i++) {
      Thread.sleep(100);
    }
  }

  /** What the service said about faults of its own. */
  List<String> faults() {
    return unheard.stream()
        .filter(f -> f instanceof HttpAnswer.Faulty)
        .map(String::valueOf)
        .toList();
  }

  /** How it went in each witness: one order, or the fewest operations that show there is none. */
  Map<String, Linearization<WitnessState, Asked, Answered>> orders() {
    WitnessModel model = new WitnessModel();
    return notes.entrySet().stream()
        .collect(
            toMap(
                Map.Entry::getKey,
                e -> Linearization.smallest(model, e.getValue().operations()),
                (a, b) -> a,
                LinkedHashMap::new));
  }

  long seed() {
    return seed;
  }

  /** In figures. */
  @Override
  public String toString() {
    long unknown = all().stream().filter(o -> !o.isHeard()).count();
    long refused = all().stream().filter(o -> o.answered() instanceof Answered.Refused).count();
    long away = unheard.stream().filter(f -> f instanceof ConnectException).count();
    return "%d operations on %d witnesses by %d clients, %d refused, %d not heard, %d not sent"
        .formatted(all().size(), notes.size(), CLERKS.size(), refused, unknown, away);
  }

  /** Everything, witness by witness. */
  List<Operation<Asked, Answered>> all() {
    List<Operation<Asked, Answered>> all = new ArrayList<>();
    notes.values().forEach(n -> all.addAll(n.operations()));
    return Collections.unmodifiableList(all);
  }
}
