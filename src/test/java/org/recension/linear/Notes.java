package org.recension.linear;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What all clients together know of a witness, so that they ask for things that are there. */
final class Notes {

  private static final int SHOWN = 8;

  private record Own(String by, boolean conflicts) {}

  private final List<Operation<Asked, Answered>> operations = new ArrayList<>();
  private final Map<Long, Own> open = new TreeMap<>();
  private final Deque<Integer> shown = new ArrayDeque<>();
  private int latest;

  synchronized void note(Operation<Asked, Answered> operation) {
    operations.add(operation);
    Answered answered = operation.answered();
    if (answered instanceof Answered.Forward forward) {
      note(operation.asked(), forward);
    } else if (answered instanceof Answered.Text text) {
      latest = Math.max(latest, text.item().number());
    } else if (answered instanceof Answered.Shown publication) {
      shown.addLast(publication.revision().number());
      if (shown.size() > SHOWN) {
        shown.removeFirst();
      }
    }
  }

  private void note(Asked asked, Answered.Forward forward) {
    latest = Math.max(latest, forward.revision().number());
    boolean conflicts = "CONFLICT".equals(forward.merge());
    if (!forward.state().equals(Waiting.OPEN)) {
      open.remove(forward.id());
    } else if (asked instanceof Asked.Submit submit) {
      open.put(forward.id(), new Own(submit.by(), conflicts));
    } else {
      open.computeIfPresent(forward.id(), (id, own) -> new Own(own.by(), conflicts));
    }
  }

  synchronized List<Operation<Asked, Answered>> operations() {
    return List.copyOf(operations);
  }

  /** A number near the end of the line, and now and then one past it. */
  synchronized int number(Random random) {
    return Math.max(1, latest + 2 - random.nextInt(12));
  }

  synchronized Optional<Long> ownConflict(String by) {
    return open.entrySet().stream()
        .filter(e -> e.getValue().equals(new Own(by, true)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Something that waits, as far as anybody knows. */
  synchronized @Nullable Long toReview(Random random) {
    List<Long> ids = new ArrayList<>(open.keySet());
    return ids.isEmpty() ? null : ids.get(random.nextInt(Math.min(4, ids.size())));
  }

  synchronized int shownBefore(Random random, int otherwise) {
    List<Integer> known = List.copyOf(shown);
    return known.isEmpty() ? otherwise : known.get(random.nextInt(known.size()));
  }
}
