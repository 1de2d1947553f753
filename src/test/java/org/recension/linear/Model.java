package org.recension.linear;

import org.jspecify.annotations.Nullable;

/** What a thing does when it is asked one thing after the other. */
interface Model<S, I, O> {

  S start();

  /**
   * The state after an operation, or null where the state does not allow the answer. Without an
   * answer it is the state after whatever the operation does.
   */
  @Nullable S after(S state, I asked, @Nullable O answered);

  /** Whether what was answered so has changed nothing, whenever it came. */
  boolean isRead(I asked, O answered);

  /** Whether the state, and all that may come of it, is past the moment of such an answer. */
  default boolean isPast(S state, I asked, O answered) {
    return false;
  }
}
