package org.recension.problem;

/** A rule forbids it to this person. */
public class Forbidden extends Refusal {

  private final String rule;

  public Forbidden(String rule, String what) {
    super(ProblemType.NOT_ALLOWED, what);
    this.rule = rule;
  }

  @Override
  public Problem problem(String instance) {
    ProblemType t = type();
    return new Problem(t.uri(), t.title(), t.status(), detail(), instance, rule, null, null, null);
  }
}
