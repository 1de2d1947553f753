package org.recension.judging;

import java.util.List;
import org.recension.review.DecisionView;
import org.recension.review.SubmissionView;

/** What of a submission is no longer as somebody saw it. */
record Moved(Seen seen, Seen now, List<DecisionView> decisions) {

  /** Compares what was seen with what is there, and takes the decisions made between. */
  static Moved between(Seen seen, SubmissionView there) {
    int all = there.decisions().size();
    int before = Math.max(0, Math.min(seen.decisions(), all));
    return new Moved(seen, Seen.of(there), there.decisions().subList(before, all));
  }

  /** Whether anything moved. */
  public boolean any() {
    return !seen.equals(now);
  }

  /** Whether another revision is put to the reviewers now. */
  public boolean revision() {
    return seen.revision() != now.revision();
  }

  /** Whether it is read against another published text. */
  public boolean base() {
    return seen.base() != now.base();
  }

  /** Whether it was open and is not any more. */
  public boolean state() {
    return seen.state() != now.state();
  }

  /** Whether it has come into conflict with the published text. */
  public boolean conflict() {
    return !seen.conflicts() && now.conflicts();
  }

  /** Whether its document asks for more approvals, or fewer. */
  public boolean approvals() {
    return seen.requiredApprovals() != now.requiredApprovals();
  }
}
