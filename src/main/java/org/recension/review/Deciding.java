package org.recension.review;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.Contributor;
import org.recension.history.Chronicle;
import org.recension.history.EventType;
import org.recension.manner.Sha256;
import org.recension.notation.Notation;
import org.recension.notation.Severity;
import org.recension.problem.Conflict;
import org.recension.problem.Forbidden;
import org.recension.rule.ReviewRules;
import org.recension.rule.Rule;
import org.recension.rule.Verdict;
import org.recension.transcription.Revision;
import org.recension.transcription.Revisions;

/** Takes down what a reviewer says about a submission, and closes it when enough is said. */
@ApplicationScoped
public class Deciding {

  private final Submissions submissions;
  private final Revisions revisions;
  private final Chronicle chronicle;
  private final Clock clock;
  private final jakarta.enterprise.event.Event<RevisionApproved> approvals;

  Deciding(
      Submissions submissions,
      Revisions revisions,
      Chronicle chronicle,
      Clock clock,
      jakarta.enterprise.event.Event<RevisionApproved> approvals) {
    this.submissions = submissions;
    this.revisions = revisions;
    this.chronicle = chronicle;
    this.clock = clock;
    this.approvals = approvals;
  }

  /** Decides on a submission as it was seen; its witness is locked by the caller. */
  void decide(Contributor reviewer, Submission locked, SubmissionView seen, NewDecision said) {
    Submitting.requireOpen(locked);
    requireAllowed(locked, seen);
    if (said.verdict() == Verdict.APPROVE) {
      requireSoundNotation(locked);
    }
    decide(reviewer, locked, said.verdict(), said.comment());
  }

  /** Approves a first text whose reviewer is known not to have written it. */
  public void approve(Contributor reviewer, Submission locked) {
    decide(reviewer, locked, Verdict.APPROVE, null);
  }

  private void decide(
      Contributor reviewer, Submission locked, Verdict verdict, @Nullable String comment) {
    Instant now = Instant.now(clock);
    submissions.keep(locked.decide(reviewer, verdict, comment, now));
    chronicle.append(
        Submitting.happened(EventType.DECISION_MADE, reviewer, locked)
            .with("verdict", verdict.name())
            .with("revisionSha256", locked.revisionSha256())
            .with("baseSha256", locked.baseSha256())
            .with("commentSha256", comment == null ? null : Sha256.of(comment)));
    int required = locked.witness().document().requiredApprovals();
    if (ReviewRules.closesAtOnce(verdict)) {
      locked.refuse(verdict, now);
      close(reviewer, locked);
    } else if (ReviewRules.isApproved(approvers(locked), required)) {
      locked.approve(now);
      close(reviewer, locked);
      approvals.fire(new RevisionApproved(locked, reviewer));
    }
  }

  private static void requireAllowed(Submission submission, SubmissionView seen) {
    SubmissionView.WhyNot why = seen.whyNot();
    if (why == null) {
      return;
    }
    if (why.rule().equals(Rule.CONFLICTS_FIRST.id())) {
      throw Conflict.state(
          submission.name() + " conflicts with the published text; a resolved text has to be sent",
          MergeStatus.CONFLICT.name(),
          MergeStatus.CLEAN.name());
    }
    throw new Forbidden(why.rule(), why.reason());
  }

  private void requireSoundNotation(Submission submission) {
    boolean askedFor = submission.witness().document().soundNotation();
    if (!ReviewRules.isSoundEnough(askedFor, () -> isSound(submission))) {
      throw new Forbidden(Rule.SOUND_NOTATION.id(), Rule.SOUND_NOTATION.sentence());
    }
  }

  private boolean isSound(Submission submission) {
    Revision revision = revisions.numbered(submission.witness(), submission.revision());
    return Notation.of(revisions.text(revision)).diagnostics().stream()
        .noneMatch(found -> found.severity() == Severity.ERROR);
  }

  private Set<String> approvers(Submission submission) {
    return submissions.decisions(List.of(submission)).stream()
        .filter(d -> d.verdict() == Verdict.APPROVE && d.isAbout(submission))
        .map(d -> d.reviewer().username())
        .collect(toSet());
  }

  private void close(Contributor reviewer, Submission submission) {
    chronicle.append(
        Submitting.happened(EventType.SUBMISSION_CLOSED, reviewer, submission)
            .with("state", submission.state().name()));
  }
}
