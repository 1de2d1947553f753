package org.recension.edition;

/** A file that is not what it was said to be. The message says why, for the person who sent it. */
public final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1;

  public Unreadable(String message) {
    super(message);
  }
}
