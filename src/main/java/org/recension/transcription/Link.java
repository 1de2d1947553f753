package org.recension.transcription;

import org.jspecify.annotations.Nullable;

/** Where a revision came from. */
public record Link(int number, @Nullable Integer parent, @Nullable Integer secondParent) {

  public Parents parents() {
    return new Parents(parent, secondParent);
  }
}
