package org.recension.problem;

import com.fasterxml.jackson.core.JsonProcessingException;

/** A request that cannot be read. */
public class Malformed extends Refusal {

  public Malformed(String what) {
    super(ProblemType.MALFORMED, what);
  }

  /** JSON that is none, or not what belongs here. */
  public static Malformed of(JsonProcessingException e) {
    return new Malformed(JsonFaults.detail(e));
  }
}
