package org.recension.problem;

/** The service cannot do it just now. */
public class Unavailable extends Refusal {

  public Unavailable(String what) {
    super(ProblemType.UNAVAILABLE, what);
  }
}
