package org.recension.review;

import io.quarkus.panache.common.Parameters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.Contributor;
import org.recension.rule.SubmissionState;

/** Which submissions are asked for. */
record Queue(
    SubmissionState state,
    @Nullable List<Long> witnesses,
    @Nullable Contributor reviewer,
    long after) {

  String condition() {
    return "where s.state = :state and s.id > :after"
        + (witnesses == null ? "" : " and s.witness.id in :witnesses")
        + (reviewer == null ? "" : DECIDABLE);
  }

  /**
   * Oldest first, by all columns of the index that leads to them, or H2 would sort all that wait.
   */
  String order() {
    return witnesses == null ? " order by s.state, s.id" : " order by s.id";
  }

  // The same as ReviewRules.whyNotDecide for one who has the role, asked of the database.
  private static final String DECIDABLE =
      " and s.state = org.recension.rule.SubmissionState.OPEN and s.contributor <> :reviewer"
          + " and (s.mergeStatus is null"
          + " or s.mergeStatus <> org.recension.review.MergeStatus.CONFLICT)"
          + " and not exists (from SubmissionWriter w where w.key.submissionId = s.id"
          + " and w.key.revision = s.revision and w.key.base = coalesce(s.base, 0)"
          + " and w.key.contributorId = :reviewerId)"
          + " and not exists (from Decision x where x.submission = s and x.reviewer = :reviewer"
          + " and x.revision = s.revision"
          + " and coalesce(x.baseSha256, '') = coalesce(s.baseSha256, ''))";

  Map<String, Object> parameters() {
    Parameters parameters = Parameters.with("state", state).and("after", after);
    if (witnesses != null) {
      parameters.and("witnesses", witnesses);
    }
    if (reviewer != null) {
      parameters.and("reviewer", reviewer).and("reviewerId", reviewer.id());
    }
    return parameters.map();
  }
}
