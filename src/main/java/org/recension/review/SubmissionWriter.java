package org.recension.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** Somebody who wrote a word that a submission changes, for the texts that it carried then. */
@Entity
@Immutable
@Table(name = "submission_writer")
class SubmissionWriter {

  /** Which submission, which texts, who. */
  @Embeddable
  record Key(
      @Column(name = "submission_id") Long submissionId,
      int revision,
      int base,
      @Column(name = "contributor_id") Long contributorId) {}

  @EmbeddedId private Key key;

  protected SubmissionWriter() {}

  SubmissionWriter(Key key) {
    this.key = key;
  }

  /** For what the submission carries now. */
  static Key key(Submission submission, Long contributorId) {
    int base = submission.base() == null ? 0 : submission.base();
    return new Key(submission.id(), submission.revision(), base, contributorId);
  }
}
