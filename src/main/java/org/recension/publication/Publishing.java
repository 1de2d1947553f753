package org.recension.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.Contributor;
import org.recension.document.Witness;
import org.recension.history.Chronicle;
import org.recension.history.EventType;
import org.recension.history.Happening;
import org.recension.problem.Invalid;
import org.recension.review.Rebasing;
import org.recension.review.RevisionApproved;
import org.recension.rule.ReviewRules;
import org.recension.transcription.Revisions;

/** Shows an approved revision to the world, and puts what waits against it. */
@ApplicationScoped
class Publishing {

  private final Publications publications;
  private final Revisions revisions;
  private final Rebasing rebasing;
  private final Chronicle chronicle;
  private final Clock clock;

  Publishing(
      Publications publications,
      Revisions revisions,
      Rebasing rebasing,
      Chronicle chronicle,
      Clock clock) {
    this.publications = publications;
    this.revisions = revisions;
    this.rebasing = rebasing;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /** Approval publishes at once, in the transaction of the decision. */
  void approved(@Observes RevisionApproved approval) {
    var submission = approval.submission();
    publish(submission.witness(), submission.revision(), submission.id(), approval.lastReviewer());
  }

  /** Shows an earlier approved revision again; the witness is locked by the caller. */
  Publication publishAgain(Contributor editor, Witness locked, int revision) {
    if (!ReviewRules.mayPublishAgain(publications.includes(locked, revision))) {
      throw new Invalid(
          "revision", "is " + revision + ", which was never approved for " + locked.name());
    }
    return publish(locked, revision, null, editor);
  }

  private Publication publish(
      Witness witness, int revision, @Nullable Long submission, Contributor by) {
    Integer before = witness.published();
    Publication publication =
        new Publication(witness, revision, submission, by, Instant.now(clock));
    publications.persist(publication);
    witness.publish(revision);
    revisions
        .ancestry(witness)
        .since(revision, before == null ? List.of() : List.of(before))
        .forEach(number -> revisions.open(witness, number));
    Happening happening =
        Happening.of(EventType.REVISION_PUBLISHED, by.username())
            .to(witness.document().slug(), witness.siglum())
            .revision(revision)
            .with("before", before);
    chronicle.append(submission == null ? happening : happening.submission(submission));
    rebasing.rebase(witness);
    return publication;
  }
}
