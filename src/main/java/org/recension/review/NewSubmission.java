package org.recension.review;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.recension.manner.PlainText;

/** A text to be kept and put forward, or a revision kept before. */
public record NewSubmission(
    @Schema(description = "The text; leave out where a revision is named") @Nullable String text,
    @Schema(description = "The revision the text started from; null only for a first text")
        @Nullable Integer parent,
    @Nullable @Size(max = 500) @PlainText String summary,
    @Schema(description = "A revision kept before; leave out where a text is sent")
        @Nullable Integer revision,
    @Schema(
            description =
                "The revision whose conflict with the published text this text resolves; parent"
                    + " is then the published revision")
        @Nullable Integer resolves) {}
