package org.recension.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.recension.edition.WitnessKind;

/** A witness as it is shown. */
public record WitnessView(
    String siglum,
    String title,
    WitnessKind kind,
    @Schema(description = "The number of the newest revision") @Nullable Integer latest,
    @Schema(description = "The number of the published revision") @Nullable Integer published,
    @Schema(description = "How many submissions wait for a decision") int openSubmissions) {

  public static WitnessView of(Witness w) {
    return new WitnessView(
        w.siglum(),
        w.title(),
        w.kind(),
        w.latest() == 0 ? null : w.latest(),
        w.published(),
        w.openSubmissions());
  }
}
