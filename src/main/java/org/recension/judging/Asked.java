package org.recension.judging;

import jakarta.ws.rs.core.UriBuilder;
import org.jspecify.annotations.Nullable;
import org.recension.rule.SubmissionState;

/** Which part of the queue a reader asked for. */
record Asked(SubmissionState state, @Nullable String document, boolean reviewable) {

  Asked {
    document = document == null || document.isBlank() ? null : document.strip();
  }

  /** Whether it is anything but all that wait. */
  public boolean isNarrowed() {
    return state != SubmissionState.OPEN || document != null || reviewable;
  }

  /** The address of what follows a place in it. */
  String from(String cursor) {
    return UriBuilder.fromPath("/review")
        .queryParam("state", "{state}")
        .queryParam("document", "{document}")
        .queryParam("reviewable", "{reviewable}")
        .queryParam("cursor", "{cursor}")
        .build(state, document == null ? "" : document, reviewable, cursor)
        .toString();
  }
}
