package org.recension.review;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.recension.collation.DiffView.Stats;
import org.recension.collation.MergeView.ConflictView;
import org.recension.contributor.Person;
import org.recension.manner.Moving;
import org.recension.manner.Sha256;
import org.recension.rule.Rule;
import org.recension.rule.SubmissionState;
import org.recension.transcription.RevisionItem;

/** A submission as one reader sees it. */
public record SubmissionView(
    long id,
    @Schema(description = "The slug") String document,
    @Schema(description = "The siglum") String witness,
    SubmissionState state,
    Person contributor,
    @Schema(description = "What is decided on: the text sent, or what a merge made of it")
        RevisionItem revision,
    @Schema(description = "The published revision it is read against; null before the first")
        @Nullable RevisionItem base,
    @Schema(description = "The change against the base, in words") Stats stats,
    @Schema(description = "How what was published meanwhile was merged in; null if nothing was")
        @Nullable MergeResult merge,
    List<DecisionView> decisions,
    int requiredApprovals,
    @Schema(description = "Whether you may decide on it now") boolean mayDecide,
    @Schema(description = "The rule that keeps you from it") @Nullable WhyNot whyNot,
    Instant createdAt,
    @Nullable Instant closedAt)
    implements Moving {

  /** How a merge came out; the conflicts only where one submission is read. */
  public record MergeResult(
      MergeStatus status,
      @Schema(description = "The published revision merged in") @Nullable Integer against,
      @Schema(description = "The places that need a person; null in lists")
          @Nullable List<ConflictView> conflicts) {}

  /** A rule that forbids, and its sentence. */
  public record WhyNot(String rule, String reason) {

    static @Nullable WhyNot of(@Nullable Rule rule) {
      return rule == null ? null : new WhyNot(rule.id(), rule.sentence());
    }
  }

  @Override
  public String stateTag() {
    String base256 = base == null ? "" : base.sha256();
    return Sha256.of(
            String.join(
                " ",
                String.valueOf(id),
                state.name(),
                revision.number() + revision.sha256(),
                (base == null ? 0 : base.number()) + base256,
                merge == null ? "" : merge.status().name(),
                String.valueOf(decisions.size()),
                String.valueOf(requiredApprovals)))
        .substring(0, 24);
  }
}
