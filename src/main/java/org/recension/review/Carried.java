package org.recension.review;

import org.jspecify.annotations.Nullable;
import org.recension.collation.DiffView.Stats;
import org.recension.transcription.Revision;

/** What a submission puts to the reviewers: a revision, the published one it is read against. */
record Carried(
    Revision revision,
    @Nullable Revision base,
    @Nullable MergeStatus merge,
    @Nullable Integer mergedAgainst,
    Stats stats) {}
