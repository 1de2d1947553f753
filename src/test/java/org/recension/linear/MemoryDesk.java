package org.recension.linear;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.recension.linear.WitnessModel.Played;

/** A small service that speaks the same answers, right or wrong in one way. */
final class MemoryDesk implements Desk {

  enum Way {
    RIGHT,
    /** Nobody waits for anybody. */
    WITHOUT_LOCK,
    /** Who reads sees what was there a moment ago. */
    STALE_READS,
    /** Of many decisions one is answered for and not done. */
    LOST_DECISIONS
  }

  private static final long MOMENT = 50_000;

  private final Way way;
  private final Map<String, WitnessState> now = new ConcurrentHashMap<>();
  private final Map<String, WitnessState> before = new ConcurrentHashMap<>();
  private final AtomicLong chances = new AtomicLong();

  MemoryDesk(Way way) {
    this.way = way;
  }

  @Override
  public Heard ask(Question question) {
    LockSupport.parkNanos(MOMENT);
    Answered answered;
    if (way == Way.WITHOUT_LOCK) {
      answered = play(question);
    } else {
      synchronized (this) {
        answered = play(question);
      }
    }
    LockSupport.parkNanos(MOMENT);
    return new Heard(answered, "");
  }

  private Answered play(Question question) {
    String witness = question.witness();
    WitnessState current = now.getOrDefault(witness, WitnessState.blank());
    boolean stale = way == Way.STALE_READS && question.asked() instanceof Asked.Read;
    WitnessState state = stale ? before.getOrDefault(witness, current) : current;
    long chance = chances.incrementAndGet();
    Played played =
        WitnessModel.play(state, question.asked(), new Chance(chance, "moment " + chance, false));
    LockSupport.parkNanos(MOMENT);
    boolean lost = way == Way.LOST_DECISIONS && chance % 5 == 0;
    if (!stale && !(lost && question.asked() instanceof Asked.Decide)) {
      before.put(witness, current);
      now.put(witness, played.state());
    }
    return played.answer();
  }
}
