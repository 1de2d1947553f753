package org.recension.problem;

/** More than the service takes. */
public class TooLarge extends Refusal {

  public TooLarge(String what) {
    super(ProblemType.TOO_LARGE, what);
  }
}
