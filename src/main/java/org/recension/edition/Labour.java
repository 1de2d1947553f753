package org.recension.edition;

/**
 * What one person did for the text of one witness.
 *
 * @param words how many words of the text they wrote; of a reviewer, 0
 * @param share of all the words of the text, from 0 to 1
 */
public record Labour(
    Duty duty, String username, String name, String siglum, int words, double share) {

  /** What people do for a text. */
  public enum Duty {
    TRANSCRIBED,
    REVIEWED
  }
}
