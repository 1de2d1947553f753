package org.recension.notation;

/** One state of a witness that its notation carries. */
public enum Layer {
  /** As first written: struck words are there, later insertions are not. */
  FIRST(true, false),
  /** After all corrections. */
  FINAL(false, true),
  /** Everything ever written. */
  ALL(true, true),
  /** Before hand insertions: as FINAL without them, and with the words that they replaced. */
  TYPED(false, false);

  private final boolean struck;
  private final boolean inserted;

  Layer(boolean struck, boolean inserted) {
    this.struck = struck;
    this.inserted = inserted;
  }

  boolean showsStruck() {
    return struck;
  }

  boolean showsInserted() {
    return inserted;
  }

  /** Words that others replaced are also there where those others are not. */
  boolean showsReplaced() {
    return struck || !inserted;
  }
}
