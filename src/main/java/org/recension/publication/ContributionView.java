package org.recension.publication;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.recension.review.SubmissionView;

/** Something I put forward, and how many of my words stand in the text that is shown. */
public record ContributionView(
    SubmissionView submission,
    @Schema(description = "Words of mine in the published text of this witness, now")
        int wordsPublished) {}
