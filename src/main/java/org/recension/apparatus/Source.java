package org.recension.apparatus;

import org.recension.text.Words;

/** A text that is collated, and the siglum that stands for it in the apparatus. */
public record Source(String siglum, Words words) {

  public Source {
    if (siglum.isBlank()) {
      throw new IllegalArgumentException("a source without a siglum");
    }
  }
}
