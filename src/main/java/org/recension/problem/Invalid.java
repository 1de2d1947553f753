package org.recension.problem;

import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;
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

  /** What the constraints of a record, or of a parameter, found wrong. */
  public static Invalid of(ConstraintViolationException e) {
    return new Invalid(
        e.getConstraintViolations().stream()
            .map(v -> new Violation(field(v.getPropertyPath().toString()), v.getMessage()))
            .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
            .toList());
  }

  /** An Idempotency-Key that belongs to another request. */
  public static Invalid keyReused(String what) {
    return new Invalid(
        ProblemType.KEY_REUSED, List.of(new Violation("Idempotency-Key", what)), what);
  }

  /** What stands behind the method and the parameter in the path of a violation. */
  private static String field(String path) {
    String[] parts = path.split("\\.", 3);
    String field = parts.length == 3 ? parts[2] : parts[parts.length - 1];
    return field.equals("request") || field.equals("changes") ? "body" : field;
  }

  private static String sentence(List<Violation> violations) {
    Violation first = violations.get(0);
    String more = violations.size() > 1 ? " (and " + (violations.size() - 1) + " more)" : "";
    return first.field() + " " + first.message() + more;
  }

  @Override
  public Problem problem(String instance) {
    ProblemType t = type();
    return new Problem(
        t.uri(), t.title(), t.status(), detail(), instance, null, null, null, violations);
  }
}
