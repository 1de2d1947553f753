package org.recension.problem;

/** Nothing of that name. */
public class NotFound extends Refusal {

  public NotFound(String what) {
    super(ProblemType.NOT_FOUND, what);
  }
}
