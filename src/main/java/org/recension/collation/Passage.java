package org.recension.collation;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A stretch of one text; offsets in code points, half-open. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Passage(
    int start,
    int end,
    String text,
    @Schema(description = "Of a layer: where it stands in the text as written")
        @Nullable Origin written) {

  /** Where a stretch of a text as written is; offsets in code points, half-open. */
  public record Origin(int start, int end) {}
}
