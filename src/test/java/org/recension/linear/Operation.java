package org.recension.linear;

import org.jspecify.annotations.Nullable;

/**
 * One thing that one client asked for, from the moment it asked to the moment it heard. Who never
 * heard does not know whether, or when, it was done.
 */
record Operation<I, O>(String client, I asked, @Nullable O answered, long invoked, long returned) {

  static <I, O> Operation<I, O> heard(
      String client, I asked, O answered, long invoked, long returned) {
    return new Operation<>(client, asked, answered, invoked, returned);
  }

  static <I, O> Operation<I, O> unheard(String client, I asked, long invoked) {
    return new Operation<>(client, asked, null, invoked, Long.MAX_VALUE);
  }

  boolean isHeard() {
    return answered != null;
  }

  /** As it looked at a moment, before later answers came. */
  Operation<I, O> at(long moment) {
    return returned <= moment ? this : unheard(client, asked, invoked);
  }

  @Override
  public String toString() {
    return client + ": " + asked + " -> " + (answered == null ? "(not heard)" : answered);
  }
}
