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
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.Contributor;
import org.recension.rule.Verdict;

/** What one reviewer said once, about one exact text read against another. Never edited. */
@Entity
@Immutable
class Decision {

  @Id
  @GeneratedValue(generator = "decision_seq")
  @SequenceGenerator(name = "decision_seq", allocationSize = 1)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Submission submission;

  @ManyToOne(fetch = FetchType.LAZY)
  private Contributor reviewer;

  @Enumerated(EnumType.STRING)
  private Verdict verdict;

  @Column(columnDefinition = "text")
  private String comment;

  @Column(name = "decided_at")
  private Instant at;

  private int revision;

  @Column(name = "revision_sha256")
  private String revisionSha256;

  @Column(name = "base_sha256")
  private String baseSha256;

  protected Decision() {}

  Decision(
      Submission submission,
      Contributor reviewer,
      Verdict verdict,
      @Nullable String comment,
      Instant at) {
    this.submission = submission;
    this.reviewer = reviewer;
    this.verdict = verdict;
    this.comment = comment;
    this.at = at;
    this.revision = submission.revision();
    this.revisionSha256 = submission.revisionSha256();
    this.baseSha256 = submission.baseSha256();
  }

  Submission submission() {
    return submission;
  }

  Contributor reviewer() {
    return reviewer;
  }

  Verdict verdict() {
    return verdict;
  }

  @Nullable String comment() {
    return comment;
  }

  Instant at() {
    return at;
  }

  int revision() {
    return revision;
  }

  String revisionSha256() {
    return revisionSha256;
  }

  @Nullable String baseSha256() {
    return baseSha256;
  }

  /** Whether it is about the very texts that the submission carries now. */
  boolean isAbout(Submission now) {
    return revision == now.revision()
        && revisionSha256.equals(now.revisionSha256())
        && Objects.equals(baseSha256, now.baseSha256());
  }
}
