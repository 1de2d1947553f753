package org.recension.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.recension.manner.PlainText;
import org.recension.rule.Verdict;

/** What a reviewer says about a submission. */
public record NewDecision(
    @NotNull Verdict verdict,
    @Schema(description = "For the contributor; RETURN and REJECT need one")
        @Nullable
        @Size(max = 10_000)
        @PlainText
        String comment) {}
