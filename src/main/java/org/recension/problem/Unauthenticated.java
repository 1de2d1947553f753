package org.recension.problem;

/** Nobody is signed in where somebody has to be. */
public class Unauthenticated extends Refusal {

  public Unauthenticated(String what) {
    super(ProblemType.SIGN_IN, what);
  }
}
