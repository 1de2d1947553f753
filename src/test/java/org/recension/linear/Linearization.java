package org.recension.linear;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Operations in an order that the model allows, the state they lead to, and those of which none can
 * come next. Where there are none of those, every operation has its place.
 */
record Linearization<S, I, O>(
    List<Operation<I, O>> order, S state, List<Operation<I, O>> withoutPlace, int explored) {

  private static final int SHOWN = 12;
  private static final int FIRST = 64;

  /** The order of them all, or the longest beginning of one. */
  static <S, I, O> Linearization<S, I, O> of(
      Model<S, I, O> model, List<Operation<I, O>> operations) {
    return new Search<>(model, operations).run();
  }

  /** The same, of as few operations as show that there is none, if there is none. */
  static <S, I, O> Linearization<S, I, O> smallest(
      Model<S, I, O> model, List<Operation<I, O>> operations) {
    List<Long> moments =
        operations.stream().filter(Operation::isHeard).map(Operation::returned).sorted().toList();
    int right = 0;
    int wrong = Math.min(FIRST, moments.size());
    // The first fault is found before later ones make the search long.
    while (isWholeAfter(wrong, moments, model, operations)) {
      if (wrong == moments.size()) {
        return of(model, operations);
      }
      right = wrong;
      wrong = Math.min(2 * wrong, moments.size());
    }
    while (wrong - right > 1) {
      int middle = (right + wrong) / 2;
      boolean isRight = isWholeAfter(middle, moments, model, operations);
      right = isRight ? middle : right;
      wrong = isRight ? wrong : middle;
    }
    return of(model, until(moments.get(wrong - 1), operations));
  }

  private static <S, I, O> boolean isWholeAfter(
      int answers, List<Long> moments, Model<S, I, O> model, List<Operation<I, O>> operations) {
    return answers == 0 || of(model, until(moments.get(answers - 1), operations)).isWhole();
  }

  boolean isWhole() {
    return withoutPlace.isEmpty();
  }

  /** What was asked and heard up to a moment. */
  private static <I, O> List<Operation<I, O>> until(long moment, List<Operation<I, O>> operations) {
    return operations.stream().filter(o -> o.invoked() <= moment).map(o -> o.at(moment)).toList();
  }

  @Override
  public String toString() {
    int left = Math.max(0, order.size() - SHOWN);
    return isWhole()
        ? "%d operations in order, %d states looked at".formatted(order.size(), explored)
        : "No order, in %d states looked at. %d operations have a place, the last of them:\n%s\nThen it stands so:\n  %s\nand none of these can come next:\n%s"
            .formatted(
                explored,
                order.size(),
                lines(order.subList(left, order.size())),
                state,
                lines(withoutPlace));
  }

  private String lines(List<Operation<I, O>> operations) {
    long zero = order.isEmpty() ? 0 : order.get(0).invoked();
    return operations.stream()
        .map(o -> "  %s %s".formatted(span(o, zero), o))
        .collect(Collectors.joining("\n"));
  }

  /** From when to when, in milliseconds since the first. */
  private String span(Operation<I, O> o, long zero) {
    String end = o.isHeard() ? "%.3f".formatted((o.returned() - zero) / 1e6) : "";
    return "[%.3f – %s]".formatted((o.invoked() - zero) / 1e6, end);
  }
}
