package org.recension.problem;

/** What was seen is not what is there, or was not said. */
public class Precondition extends Refusal {

  private Precondition(ProblemType type, String what) {
    super(type, what);
  }

  /** The thing moved since it was seen. */
  public static Precondition failed(String what) {
    return new Precondition(ProblemType.MOVED_ON, what);
  }

  /** The request does not say what was seen. */
  public static Precondition missing(String what) {
    return new Precondition(
        ProblemType.CONDITION_NEEDED, "Send If-Match with the ETag of " + what + " as you saw it");
  }
}
