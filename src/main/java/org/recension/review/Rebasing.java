package org.recension.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.recension.document.Witness;
import org.recension.history.Chronicle;
import org.recension.history.EventType;
import org.recension.transcription.Revision;
import org.recension.transcription.Revisions;

/** Puts what waits for a decision against the text that is published now. */
@ApplicationScoped
public class Rebasing {

  private final Submissions submissions;
  private final Revisions revisions;
  private final Carrying carrying;
  private final Chronicle chronicle;

  Rebasing(Submissions submissions, Revisions revisions, Carrying carrying, Chronicle chronicle) {
    this.submissions = submissions;
    this.revisions = revisions;
    this.carrying = carrying;
    this.chronicle = chronicle;
  }

  /** Merges the published text of a witness, which the caller has locked, into all that waits. */
  public void rebase(Witness witness) {
    for (Submission submission : submissions.open(witness)) {
      if (!Objects.equals(submission.base(), witness.published())) {
        rebase(submission);
      }
    }
  }

  private void rebase(Submission submission) {
    Revision revision = revisions.numbered(submission.witness(), submission.revision());
    Carried carried = carrying.carry(submission.contributor(), revision);
    submission.carry(carried);
    carrying.recordWriters(submission, carried);
    chronicle.append(
        Submitting.happened(EventType.SUBMISSION_REBASED, submission.contributor(), submission)
            .with("base", submission.base())
            .with("merge", Submitting.name(submission)));
  }
}
