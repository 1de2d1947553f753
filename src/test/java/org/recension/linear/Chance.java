package org.recension.linear;

import org.jspecify.annotations.Nullable;

/** What no model foretells: the id of a submission, since when something is shown. */
record Chance(long id, @Nullable String at, boolean refused) {

  /** As the answer tells it. */
  static Chance of(@Nullable Answered answered) {
    if (answered instanceof Answered.Forward forward) {
      return new Chance(forward.id(), null, false);
    }
    if (answered instanceof Answered.Shown shown) {
      return new Chance(0, shown.at(), false);
    }
    return new Chance(0, null, answered instanceof Answered.Refused);
  }
}
