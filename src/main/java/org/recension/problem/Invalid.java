package org.recension.problem;

import java.util.List;

/** Understood, but not valid. */
public class Invalid extends Refusal {

  private final transient List<Violation> violations;

  private Invalid(ProblemType type, List<Violation> violations, String what) {
    super(type, what);
    this.violations = violations;
  }

  public Invalid(List<Violation> violations) {
    this(ProblemType.INVALID, violations, sentence(violations));
  }

  public Invalid(String field, String message) {
    this(List.of(new Violation(field, message)));
  }

  /** An Idempotency-Key that belongs to another request. */
  public static Invalid keyReused(String what) {
    return new Invalid(
        ProblemType.KEY_REUSED, List.of(new Violation("Idempotency-Key", what)), what);
  }

  private static String sentence(List<Violation> violations) {
    Violation first = violations.get(0);
    String more = violations.size() > 1 ? " (and " + (violations.size() - 1) + " more)" : "";
    return first.field() + " " + first.message() + more;
  }

  @Override
  Problem problem(String instance) {
    ProblemType t = type();
    return new Problem(
        t.uri(), t.title(), t.status(), detail(), instance, null, null, null, violations);
  }
}
