package org.recension.linear;

import org.jspecify.annotations.Nullable;

/** A submission of the model. Its id is 0 where nobody heard it. */
record Waiting(
    long id,
    String contributor,
    Kept putForward,
    Kept revision,
    @Nullable Kept base,
    @Nullable String merge,
    String state) {

  static final String OPEN = "OPEN";

  Waiting carrying(Carried carried) {
    return new Waiting(
        id, contributor, putForward, carried.revision(), carried.base(), carried.merge(), state);
  }

  Waiting closed(String end) {
    return new Waiting(id, contributor, putForward, revision, base, merge, end);
  }

  boolean isOpen() {
    return state.equals(OPEN);
  }

  boolean conflicts() {
    return "CONFLICT".equals(merge);
  }

  /** One decision is enough here, so that those who were decided on have one. */
  Answered.Forward shown() {
    boolean decided = !isOpen() && !state.equals("WITHDRAWN") && !state.equals("SUPERSEDED");
    return new Answered.Forward(
        id, state, revision.item(), base == null ? null : base.item(), merge, decided ? 1 : 0);
  }

  /** What a revision becomes that is put forward now. */
  record Carried(Kept revision, @Nullable Kept base, @Nullable String merge) {}
}
