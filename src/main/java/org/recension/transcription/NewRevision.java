package org.recension.transcription;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.recension.manner.PlainText;

/** A text to be kept without review. */
public record NewRevision(
    @NotNull String text,
    @Schema(description = "The revision it started from; null only for a first text")
        @Nullable Integer parent,
    @Nullable @Size(max = 500) @PlainText String summary) {}
