package org.recension.problem;

import java.util.Map;

/** Something that cannot be done for the one who asks, and why. Not a bug of ours. */
public abstract class Refusal extends RuntimeException {

  private final transient ProblemType type;

  protected Refusal(ProblemType type, String detail) {
    super(detail, null, false, false);
    this.type = type;
  }

  public ProblemType type() {
    return type;
  }

  /** The sentence that names the thing. */
  public String detail() {
    return String.valueOf(getMessage());
  }

  /** The header fields that tell the caller more. */
  Map<String, String> headers() {
    return Map.of();
  }

  /** The same in the shape of RFC 9457, about the address that was asked. */
  public Problem problem(String instance) {
    return Problem.of(type, detail(), instance);
  }
}
