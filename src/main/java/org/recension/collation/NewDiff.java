package org.recension.collation;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text to be compared before it is kept. */
record NewDiff(
    @Schema(description = "Names the text it is compared with, such as T@published") @NotNull
        String from,
    @NotNull String text) {}
