package org.recension.judging;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.recension.collation.Comparing;
import org.recension.collation.Side;
import org.recension.comparison.Doubt;
import org.recension.contributor.Caller;
import org.recension.document.Witness;
import org.recension.manner.Snapshot;
import org.recension.review.Showing;
import org.recension.review.Submission;
import org.recension.review.Submissions;
import org.recension.rule.ReviewRules;
import org.recension.transcription.Revisions;
import org.recension.transcription.TextDiagnostics;

/** Reads all that one page shows of a submission, so that its parts are of one moment. */
@ApplicationScoped
class Judging {

  private final Submissions submissions;
  private final Showing showing;
  private final Revisions revisions;
  private final Comparing comparing;
  private final Caller caller;

  Judging(
      Submissions submissions,
      Showing showing,
      Revisions revisions,
      Comparing comparing,
      Caller caller) {
    this.submissions = submissions;
    this.showing = showing;
    this.revisions = revisions;
    this.comparing = comparing;
    this.caller = caller;
  }

  /** The one of that id, or NotFound. */
  @Snapshot
  Judged read(long id) {
    Submission submission = submissions.numbered(id);
    Witness witness = submission.witness();
    Side base = side(submission, submission.base());
    Side revision = side(submission, submission.revision());
    String text = revision.words().get().text();
    return new Judged(
        showing.one(submission),
        witness.document().details(),
        comparing.view(base, revision),
        Doubt.of(text, TextDiagnostics.of(text)),
        witness.document().soundNotation(),
        ReviewRules.mayWithdraw(caller.signedIn().username(), submission.contributor().username()));
  }

  private Side side(Submission submission, @Nullable Integer number) {
    return comparing.side(number == null ? null : revisions.numbered(submission.witness(), number));
  }
}
