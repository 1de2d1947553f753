package org.recension.linear;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for one order of overlapping operations that the model allows: depth first, as Wing and
 * Gong do, and never twice from the same operations and state, as Lowe does.
 */
final class Search<S, I, O> {

  private static final int MOST = 4_000_000;

  /** Too much happened at once, or went unheard, to say whether there is an order. */
  static final class Undecided extends IllegalStateException {
    private static final long serialVersionUID = 1;

    Undecided() {
      super("undecided after " + MOST + " states");
    }
  }

  /** One more operation in the order, after those before it. */
  private record Step<S, I, O>(
      @Nullable Step<S, I, O> before, @Nullable Operation<I, O> operation, Placed<S> placed) {}

  /** What may come next: a heard operation by its place, or an unheard one. */
  private record Choice(int index, boolean heard) {}

  private record Frame<S, I, O>(Step<S, I, O> step, Iterator<Step<S, I, O>> next) {}

  private final Model<S, I, O> model;
  private final List<Operation<I, O>> heard;
  private final List<Operation<I, O>> unheard;
  private final Set<Placed<S>> seen = new HashSet<>();
  private final Deque<Frame<S, I, O>> way = new ArrayDeque<>();

  Search(Model<S, I, O> model, List<Operation<I, O>> operations) {
    this.model = model;
    Comparator<Operation<I, O>> byInvocation = Comparator.comparingLong(Operation::invoked);
    this.heard = operations.stream().filter(Operation::isHeard).sorted(byInvocation).toList();
    this.unheard = operations.stream().filter(o -> !o.isHeard()).sorted(byInvocation).toList();
  }

  /** The whole order, or the longest beginning of one. */
  Linearization<S, I, O> run() {
    Step<S, I, O> deepest = new Step<>(null, null, Placed.nothing(model.start()));
    enter(deepest);
    while (!way.isEmpty() && deepest.placed().first() < heard.size()) {
      Iterator<Step<S, I, O>> ways = way.element().next();
      if (!ways.hasNext()) {
        way.remove();
        continue;
      }
      Step<S, I, O> next = ways.next();
      if (seen.add(next.placed())) {
        enter(next);
        boolean deeper = next.placed().heardCount() > deepest.placed().heardCount();
        deepest = deeper ? next : deepest;
      }
      if (seen.size() > MOST) {
        throw new Undecided();
      }
    }
    return result(deepest);
  }

  private void enter(Step<S, I, O> step) {
    List<Step<S, I, O>> next = new ArrayList<>();
    List<Choice> choices = choices(step.placed());
    if (choices.stream().anyMatch(c -> isPast(step.placed().state(), c))) {
      choices = List.of();
    }
    for (Choice choice : choices) {
      Step<S, I, O> one = take(step, choice);
      if (one != null && isRead(one) && one.placed().state().equals(step.placed().state())) {
        // What is true now, and never changes anything, can as well come now as later.
        next = List.of(one);
        break;
      }
      if (one != null) {
        next.add(one);
      }
    }
    way.push(new Frame<>(step, next.iterator()));
  }

  private boolean isPast(S state, Choice choice) {
    Operation<I, O> operation = operation(choice);
    O answered = operation.answered();
    return answered != null && model.isPast(state, operation.asked(), answered);
  }

  private Operation<I, O> operation(Choice choice) {
    return (choice.heard() ? heard : unheard).get(choice.index());
  }

  private boolean isRead(Step<S, I, O> step) {
    Operation<I, O> operation = Objects.requireNonNull(step.operation());
    O answered = operation.answered();
    return answered != null && model.isRead(operation.asked(), answered);
  }

  /** All that was asked before the first answer that has no place yet; soon answered ones first. */
  private List<Choice> choices(Placed<S> placed) {
    List<Choice> choices = new ArrayList<>();
    long firstAnswer = Long.MAX_VALUE;
    for (int i = placed.first(); i < heard.size(); i++) {
      if (heard.get(i).invoked() > firstAnswer) {
        break;
      }
      if (!placed.has(i)) {
        choices.add(new Choice(i, true));
        firstAnswer = Math.min(firstAnswer, heard.get(i).returned());
      }
    }
    choices.sort(Comparator.comparingLong(c -> heard.get(c.index()).returned()));
    for (int i = 0; i < unheard.size() && unheard.get(i).invoked() <= firstAnswer; i++) {
      if (!placed.unheard().get(i)) {
        choices.add(new Choice(i, false));
      }
    }
    return choices;
  }

  private @Nullable Step<S, I, O> take(Step<S, I, O> step, Choice choice) {
    Placed<S> placed = step.placed();
    Operation<I, O> operation = operation(choice);
    S after = model.after(placed.state(), operation.asked(), operation.answered());
    if (after == null) {
      return null;
    }
    if (choice.heard()) {
      return new Step<>(step, operation, placed.withHeard(choice.index(), after));
    }
    // What nobody heard and nothing shows is as good as never done.
    return after.equals(placed.state())
        ? null
        : new Step<>(step, operation, placed.withUnheard(choice.index(), after));
  }

  private Linearization<S, I, O> result(Step<S, I, O> deepest) {
    Placed<S> placed = deepest.placed();
    List<Operation<I, O>> order = new ArrayList<>();
    for (Step<S, I, O> s = deepest; s != null && s.operation() != null; s = s.before()) {
      order.add(0, s.operation());
    }
    List<Operation<I, O>> without =
        choices(placed).stream().filter(Choice::heard).map(c -> heard.get(c.index())).toList();
    return new Linearization<>(order, placed.state(), without, seen.size());
  }
}
