package org.recension.judging;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.recension.manner.Characters;
import org.recension.rule.Verdict;

/**
 * What the form of a page asks for.
 *
 * @param verdict null where a submission is to be withdrawn
 * @param comment null where none was typed
 * @param was where the submission stood as its page was shown
 */
record Wanted(
    @RestForm @Nullable Verdict verdict,
    @RestForm @Nullable String comment,
    @RestForm @Nullable String was) {

  Wanted {
    // Forms send the line breaks of another time.
    comment =
        comment == null || comment.isBlank() ? null : Characters.withLineFeeds(comment).strip();
  }
}
