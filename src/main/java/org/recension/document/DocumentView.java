package org.recension.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document as it is shown, with its witnesses. */
public record DocumentView(
    String slug,
    String title,
    String language,
    @Nullable String date,
    @Nullable String source,
    @Nullable String description,
    int requiredApprovals,
    boolean soundNotation,
    Instant createdAt,
    List<WitnessView> witnesses) {

  public static DocumentView of(Document d, List<Witness> witnesses) {
    return new DocumentView(
        d.slug(),
        d.title(),
        d.language(),
        d.date(),
        d.source(),
        d.description(),
        d.requiredApprovals(),
        d.soundNotation(),
        d.createdAt(),
        witnesses.stream().map(WitnessView::of).toList());
  }

  /** How many of the witnesses are published. */
  @JsonIgnore
  public int publishedCount() {
    return (int) witnesses.stream().filter(witness -> witness.published() != null).count();
  }
}
