package org.recension.linear;

import java.util.ArrayList;
import java.util.List;

/** Says the same as the search for very short histories, by trying every order there is. */
final class EveryOrder {

  private EveryOrder() {}

  static <S, I, O> boolean allows(Model<S, I, O> model, List<Operation<I, O>> history) {
    return allows(model, model.start(), history);
  }

  private static <S, I, O> boolean allows(
      Model<S, I, O> model, S state, List<Operation<I, O>> rest) {
    if (rest.stream().noneMatch(Operation::isHeard)) {
      return true;
    }
    for (Operation<I, O> next : rest) {
      boolean tooEarly = rest.stream().anyMatch(o -> o.returned() < next.invoked());
      S after = tooEarly ? null : model.after(state, next.asked(), next.answered());
      if (after != null) {
        List<Operation<I, O>> others = new ArrayList<>(rest);
        others.remove(next);
        if (allows(model, after, others)) {
          return true;
        }
      }
    }
    return false;
  }
}
