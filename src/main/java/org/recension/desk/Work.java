package org.recension.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recension.publication.ContributionView;
import org.recension.review.MergeStatus;
import org.recension.review.SubmissionView;
import org.recension.rule.SubmissionState;

/**
 * What somebody sent and what became of it, newest first.
 *
 * @param next where to go on; null at the end
 */
record Work(List<Piece> pieces, @Nullable String next) {

  /** One text that was put forward, with the title of its document. */
  record Piece(ContributionView contribution, String title) {

    public SubmissionView submission() {
      return contribution.submission();
    }

    public boolean isOpen() {
      return submission().state() == SubmissionState.OPEN;
    }

    /** Whether it waits for a person to resolve a conflict. */
    public boolean isConflicting() {
      SubmissionView.MergeResult merge = submission().merge();
      return isOpen() && merge != null && merge.status() == MergeStatus.CONFLICT;
    }

    /** Whether its contributor may answer with another text. */
    public boolean isAnswerable() {
      return switch (submission().state()) {
        case RETURNED, REJECTED, WITHDRAWN -> true;
        default -> false;
      };
    }

    /** The address of the witness. */
    public String witness() {
      return "/documents/%s/witnesses/%s"
          .formatted(submission().document(), submission().witness());
    }
  }
}
