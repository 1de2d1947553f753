package org.recension.problem;

/** A request that cannot be read. */
public class Malformed extends Refusal {

  public Malformed(String what) {
    super(ProblemType.MALFORMED, what);
  }
}
