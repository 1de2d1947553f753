package org.recension.judging;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recension.review.MergeStatus;
import org.recension.review.SubmissionView;
import org.recension.rule.SubmissionState;

/**
 * Where a submission stood when somebody looked at it: all that its tag is made of.
 *
 * @param base 0 before the first published text
 */
record Seen(
    int revision,
    int base,
    SubmissionState state,
    boolean conflicts,
    int decisions,
    int requiredApprovals) {

  private static final int PARTS = 6;

  static Seen of(SubmissionView submission) {
    return new Seen(
        submission.revision().number(),
        submission.base() == null ? 0 : submission.base().number(),
        submission.state(),
        submission.merge() != null && submission.merge().status() == MergeStatus.CONFLICT,
        submission.decisions().size(),
        submission.requiredApprovals());
  }

  /** Reads what a form brought back; empty where it is not what the page wrote there. */
  static Optional<Seen> read(@Nullable String written) {
    String[] parts = written == null ? new String[0] : written.split(" ");
    if (parts.length != PARTS) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Seen(
              Integer.parseInt(parts[0]),
              Integer.parseInt(parts[1]),
              SubmissionState.valueOf(parts[2]),
              Boolean.parseBoolean(parts[3]),
              Integer.parseInt(parts[4]),
              Integer.parseInt(parts[5])));
    } catch (IllegalArgumentException e) {
      // Somebody wrote it themselves; there is nothing to compare with.
      return Optional.empty();
    }
  }

  /** As a form takes it along. */
  public String written() {
    return "%d %d %s %s %d %d"
        .formatted(revision, base, state, conflicts, decisions, requiredApprovals);
  }
}
