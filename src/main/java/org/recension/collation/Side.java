package org.recension.collation;

import org.jspecify.annotations.Nullable;
import org.recension.manner.Sha256;
import org.recension.transcription.Revision;

/** A text about to be compared, and where it comes from. */
public record Side(
    @Nullable String ref,
    @Nullable String witness,
    @Nullable Integer revision,
    String sha256,
    String text) {

  /** A text that no revision holds, such as one not saved yet. */
  public static Side unsaved(String text) {
    return new Side(null, null, null, Sha256.of(text), text);
  }

  /** What a revision says. */
  public static Side of(Revision r, String text) {
    String siglum = r.witness().siglum();
    return new Side(siglum + "@" + r.number(), siglum, r.number(), r.sha256(), text);
  }
}
