package org.recension.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.Contributor;
import org.recension.document.Witness;

/** From some moment on, one revision was shown as the text of a witness. */
@Entity
@Immutable
class Publication {

  @Id
  @GeneratedValue(generator = "publication_seq")
  @SequenceGenerator(name = "publication_seq", allocationSize = 1)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Witness witness;

  private int revision;

  @Column(name = "submission_id")
  private Long submission;

  @ManyToOne(fetch = FetchType.LAZY)
  private Contributor publisher;

  @Column(name = "published_at")
  private Instant at;

  protected Publication() {}

  Publication(
      Witness witness, int revision, @Nullable Long submission, Contributor by, Instant at) {
    this.witness = witness;
    this.revision = revision;
    this.submission = submission;
    this.publisher = by;
    this.at = at;
  }

  Witness witness() {
    return witness;
  }

  int revision() {
    return revision;
  }

  /** The submission whose approval published it; null where an editor chose it again. */
  @Nullable Long submission() {
    return submission;
  }

  Contributor publisher() {
    return publisher;
  }

  Instant at() {
    return at;
  }
}
