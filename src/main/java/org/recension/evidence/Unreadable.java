package org.recension.evidence;

/** A text that is not the checkpoint, or the key, that it should be. */
public final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Unreadable(String message) {
    super(message);
  }
}
