package org.recension.publication;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An earlier approved revision to be shown again. */
public record NewPublication(
    @Schema(description = "The number of a revision approved earlier") @NotNull Integer revision) {}
