package org.recension.transcription;

import org.jspecify.annotations.Nullable;
import org.recension.contributor.Contributor;

/** A text about to become a revision. */
public record Draft(Contributor author, SentText text, Parents parents, @Nullable String summary) {}
