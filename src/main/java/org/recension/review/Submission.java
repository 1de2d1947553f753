package org.recension.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.recension.collation.DiffView.Stats;
import org.recension.contributor.Contributor;
import org.recension.document.Witness;
import org.recension.rule.ReviewRules;
import org.recension.rule.SubmissionState;
import org.recension.rule.Verdict;
import org.recension.transcription.Revision;

/** A revision put forward for review. */
@Entity
public class Submission {

  @Id
  @GeneratedValue(generator = "submission_seq")
  @SequenceGenerator(name = "submission_seq", allocationSize = 1)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Witness witness;

  @ManyToOne(fetch = FetchType.LAZY)
  private Contributor contributor;

  @Column(name = "put_forward", updatable = false)
  private int putForward;

  private int revision;
  private Integer base;

  @Column(name = "revision_sha256")
  private String revisionSha256;

  @Column(name = "base_sha256")
  private String baseSha256;

  private int unchanged;
  private int inserted;
  private int deleted;

  @Enumerated(EnumType.STRING)
  @Column(name = "merge_status")
  private MergeStatus mergeStatus;

  @Column(name = "merge_against")
  private Integer mergeAgainst;

  @Enumerated(EnumType.STRING)
  private SubmissionState state = SubmissionState.OPEN;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  protected Submission() {}

  Submission(Contributor contributor, Revision putForward, Carried carried, Instant at) {
    this.witness = putForward.witness();
    this.contributor = contributor;
    this.putForward = putForward.number();
    this.createdAt = at;
    carry(carried);
  }

  public Long id() {
    return id;
  }

  public Witness witness() {
    return witness;
  }

  public Contributor contributor() {
    return contributor;
  }

  /** The number of the revision that the contributor sent. */
  int putForward() {
    return putForward;
  }

  /** The number of the revision that is decided on: the one sent, or what a merge made of it. */
  public int revision() {
    return revision;
  }

  /** The number of the published revision it is read against, or null before the first. */
  public @Nullable Integer base() {
    return base;
  }

  String revisionSha256() {
    return revisionSha256;
  }

  @Nullable String baseSha256() {
    return baseSha256;
  }

  /** How many words are the same, came and went against the base. */
  Stats stats() {
    return Stats.of(unchanged, inserted, deleted);
  }

  @Nullable MergeStatus mergeStatus() {
    return mergeStatus;
  }

  @Nullable Integer mergeAgainst() {
    return mergeAgainst;
  }

  SubmissionState state() {
    return state;
  }

  Instant createdAt() {
    return createdAt;
  }

  public boolean isOpen() {
    return state == SubmissionState.OPEN;
  }

  /** Whether a person has to resolve a conflict before anyone decides. */
  public boolean conflicts() {
    return mergeStatus == MergeStatus.CONFLICT;
  }

  /** Puts another revision to the reviewers, after what is published moved. */
  final void carry(Carried carried) {
    this.revision = carried.revision().number();
    this.revisionSha256 = carried.revision().sha256();
    this.base = carried.base() == null ? null : carried.base().number();
    this.baseSha256 = carried.base() == null ? null : carried.base().sha256();
    this.mergeStatus = carried.merge();
    this.mergeAgainst = carried.mergedAgainst();
    this.unchanged = carried.stats().unchanged();
    this.inserted = carried.stats().inserted();
    this.deleted = carried.stats().deleted();
  }

  /** What one reviewer says about exactly what it carries now. */
  Decision decide(Contributor reviewer, Verdict verdict, @Nullable String comment, Instant at) {
    return new Decision(this, reviewer, verdict, comment, at);
  }

  void approve(Instant at) {
    close(SubmissionState.APPROVED, at);
  }

  /** One RETURN or REJECT closes it. */
  void refuse(Verdict verdict, Instant at) {
    close(ReviewRules.stateAfter(verdict), at);
  }

  void withdraw(Instant at) {
    close(SubmissionState.WITHDRAWN, at);
  }

  void supersede(Instant at) {
    close(SubmissionState.SUPERSEDED, at);
  }

  private void close(SubmissionState end, Instant at) {
    if (!isOpen()) {
      throw new IllegalStateException("submission " + id + " is " + state);
    }
    state = end;
    closedAt = at;
    witness.submissionClosed();
  }

  @Nullable Instant closedAt() {
    return closedAt;
  }

  /** As people name it. */
  String name() {
    return "submission " + id;
  }
}
