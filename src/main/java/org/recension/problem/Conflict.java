package org.recension.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** It stands in a state, or beside another, that does not allow it. */
public class Conflict extends Refusal {

  private final @Nullable String state;
  private final @Nullable List<String> allowed;

  private Conflict(
      ProblemType type, String what, @Nullable String state, @Nullable List<String> allowed) {
    super(type, what);
    this.state = state;
    this.allowed = allowed;
  }

  /** It is in one state and would have to be in another. */
  public static Conflict state(String what, String state, String... allowed) {
    return new Conflict(ProblemType.WRONG_STATE, what, state, List.of(allowed));
  }

  /** There is one of that name. */
  public static Conflict exists(String what) {
    return new Conflict(ProblemType.ALREADY_THERE, what, null, null);
  }

  /** The same request is still being answered. */
  public static Conflict inProgress(String what) {
    return new Conflict(ProblemType.IN_PROGRESS, what, null, null);
  }

  @Override
  public Problem problem(String instance) {
    ProblemType t = type();
    return new Problem(
        t.uri(), t.title(), t.status(), detail(), instance, null, state, allowed, null);
  }
}
