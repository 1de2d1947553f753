package org.recension.review;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.Contributor;
import org.recension.document.Witness;
import org.recension.history.Chronicle;
import org.recension.history.EventType;
import org.recension.history.Happening;
import org.recension.problem.Conflict;
import org.recension.problem.Forbidden;
import org.recension.rule.ReviewRules;
import org.recension.rule.Rule;
import org.recension.rule.SubmissionState;
import org.recension.transcription.Ancestry;
import org.recension.transcription.Revision;
import org.recension.transcription.Revisions;

/** Puts revisions forward for review, and takes them back. */
@ApplicationScoped
public class Submitting {

  private final Submissions submissions;
  private final Revisions revisions;
  private final Carrying carrying;
  private final Chronicle chronicle;
  private final Clock clock;
  private final MeterRegistry meters;

  Submitting(
      Submissions submissions,
      Revisions revisions,
      Carrying carrying,
      Chronicle chronicle,
      Clock clock,
      MeterRegistry meters) {
    this.submissions = submissions;
    this.revisions = revisions;
    this.carrying = carrying;
    this.chronicle = chronicle;
    this.clock = clock;
    this.meters = meters;
  }

  /** Puts a revision forward, on a witness that the caller has locked. */
  public Submission submit(
      Contributor contributor, Revision putForward, @Nullable Integer resolves) {
    Witness witness = putForward.witness();
    requireNew(putForward);
    Carried carried = carrying.carry(contributor, putForward);
    Submission submission = new Submission(contributor, putForward, carried, Instant.now(clock));
    submissions.persist(submission);
    witness.submissionOpened();
    carrying.recordWriters(submission, carried);
    chronicle.append(
        happened(EventType.REVISION_SUBMITTED, contributor, submission)
            .with("putForward", putForward.number())
            .with("base", submission.base())
            .with("merge", name(submission)));
    supersede(submission, resolves);
    meters.counter("recension.submissions", "merge", name(submission)).increment();
    return submission;
  }

  /** Takes a submission back; only its contributor does. */
  Submission withdraw(Contributor contributor, Submission locked) {
    if (!ReviewRules.mayWithdraw(contributor.username(), locked.contributor().username())) {
      throw new Forbidden(Rule.CONTRIBUTORS_WITHDRAW.id(), Rule.CONTRIBUTORS_WITHDRAW.sentence());
    }
    requireOpen(locked);
    locked.withdraw(Instant.now(clock));
    chronicle.append(happened(EventType.SUBMISSION_WITHDRAWN, contributor, locked));
    return locked;
  }

  /** Refuses what only an open submission allows. */
  static void requireOpen(Submission submission) {
    if (!submission.isOpen()) {
      throw Conflict.state(
          submission.name() + " is " + submission.state(),
          submission.state().name(),
          SubmissionState.OPEN.name());
    }
  }

  private void requireNew(Revision putForward) {
    if (Objects.equals(putForward.witness().published(), putForward.number())) {
      throw Conflict.state(putForward.name() + " is published already", "PUBLISHED");
    }
    for (Submission open : submissions.open(putForward.witness())) {
      if (open.revision() == putForward.number() || open.putForward() == putForward.number()) {
        throw Conflict.state(
            putForward.name() + " is put forward in " + open.name() + " already",
            open.state().name());
      }
    }
  }

  private void supersede(Submission newer, @Nullable Integer resolves) {
    Ancestry ancestry = revisions.ancestry(newer.witness());
    for (Submission older : submissions.open(newer.witness())) {
      if (older.id() < newer.id() && takesThePlaceOf(newer, older, ancestry, resolves)) {
        older.supersede(Instant.now(clock));
        chronicle.append(
            happened(EventType.SUBMISSION_SUPERSEDED, newer.contributor(), older)
                .with("by", newer.id()));
      }
    }
  }

  private static boolean takesThePlaceOf(
      Submission newer, Submission older, Ancestry ancestry, @Nullable Integer resolves) {
    boolean resolved = older.conflicts() && Objects.equals(resolves, older.revision());
    return resolved
        || ReviewRules.supersedes(
            newer.contributor().username(),
            older.contributor().username(),
            ancestry.descends(newer.revision(), older.putForward()));
  }

  static Happening happened(EventType type, Contributor actor, Submission submission) {
    return Happening.of(type, actor.username())
        .to(submission.witness().document().slug(), submission.witness().siglum())
        .revision(submission.revision())
        .submission(submission.id());
  }

  static String name(Submission submission) {
    MergeStatus status = submission.mergeStatus();
    return status == null ? "NONE" : status.name();
  }
}
