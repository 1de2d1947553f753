package org.recension.judging;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recension.collation.DiffView;
import org.recension.comparison.Doubt;
import org.recension.edition.Details;
import org.recension.review.DecisionView;
import org.recension.review.SubmissionView;
import org.recension.rule.ReviewRules;
import org.recension.rule.Rule;
import org.recension.rule.SubmissionState;
import org.recension.rule.Verdict;

/**
 * A submission with all that its page shows to one reader, seen at one moment.
 *
 * @param doubts about the text that is decided on
 * @param asksForSound whether the document asks that every sign can be read
 * @param mine whether the reader put it forward
 */
record Judged(
    SubmissionView submission,
    Details document,
    DiffView diff,
    List<Doubt> doubts,
    boolean asksForSound,
    boolean mine) {

  private static final int MOST_DOUBTS = 12;

  /** Of the texts; empty where nobody knows it. */
  public String language() {
    return Objects.requireNonNullElse(document.language(), "");
  }

  /** The rule that keeps the reader from deciding, or null. */
  public @Nullable Rule whyNot() {
    SubmissionView.WhyNot why = submission.whyNot();
    return why == null ? null : Rule.named(why.rule());
  }

  /** The doubts that a page has room for. */
  public List<Doubt> firstDoubts() {
    return doubts.subList(0, Math.min(MOST_DOUBTS, doubts.size()));
  }

  /** The rule that keeps everybody from approving of this text, or null. */
  public @Nullable Rule whyNotApprove() {
    return ReviewRules.isSoundEnough(asksForSound, this::sound) ? null : Rule.SOUND_NOTATION;
  }

  private boolean sound() {
    return doubts.stream().noneMatch(Doubt::isError);
  }

  /** What the reader may say about it. */
  public List<Verdict> verdicts() {
    return whyNotApprove() == null
        ? List.of(Verdict.values())
        : List.of(Verdict.RETURN, Verdict.REJECT);
  }

  public boolean open() {
    return submission.state() == SubmissionState.OPEN;
  }

  /** Whether a person has to bring it together with the published text first. */
  public boolean conflicts() {
    return seen().conflicts();
  }

  /** Where it stands, for a form to bring back. */
  public Seen seen() {
    return Seen.of(submission);
  }

  /** How many people approved of the very texts that it carries now. */
  public int approvals() {
    return (int)
        submission.decisions().stream()
            .filter(d -> d.verdict() == Verdict.APPROVE && isAboutThis(d))
            .map(DecisionView::reviewer)
            .distinct()
            .count();
  }

  /** Whether one more approval publishes it. */
  public boolean publishesNext() {
    return approvals() + 1 >= submission.requiredApprovals();
  }

  /** Whether a decision is about the very texts that it carries now. */
  public boolean isAboutThis(DecisionView decision) {
    String base = submission.base() == null ? null : submission.base().sha256();
    return decision.revisionSha256().equals(submission.revision().sha256())
        && Objects.equals(decision.baseSha256(), base);
  }

  /** The address of its page. */
  public String here() {
    return "/submissions/" + submission.id();
  }

  /** The address of its witness. */
  public String there() {
    return "/documents/%s/witnesses/%s".formatted(submission.document(), submission.witness());
  }

  /** The address where two revisions of its witness are compared. */
  public String compared(int from, int to) {
    return "/documents/%1$s/compare?from=%2$s@%3$d&to=%2$s@%4$d"
        .formatted(submission.document(), submission.witness(), from, to);
  }
}
