package org.recension.moving;

/** Why there was no move, in a sentence for the operator. */
final class NotMoved extends Exception {

  private static final long serialVersionUID = 1L;

  NotMoved(String sentence) {
    super(sentence);
  }
}
