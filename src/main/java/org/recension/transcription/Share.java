package org.recension.transcription;

import org.recension.contributor.Person;

/** How many of the words of a text one person wrote. */
public record Share(Person writer, int words, int ofWords) {

  /** From 0 to 1. */
  public double fraction() {
    return ofWords == 0 ? 0 : (double) words / ofWords;
  }
}
