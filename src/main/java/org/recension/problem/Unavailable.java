package org.recension.problem;

/** The service cannot do it just now; nothing was written. */
public class Unavailable extends Refusal {

  public Unavailable(String what) {
    super(ProblemType.UNAVAILABLE, what);
  }
}
