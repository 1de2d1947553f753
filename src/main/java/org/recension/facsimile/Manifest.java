package org.recension.facsimile;

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

/** From some moment on, a IIIF manifest named the pictures of a witness, or none did any more. */
@Entity
@Immutable
class Manifest {

  @Id
  @GeneratedValue(generator = "manifest_seq")
  @SequenceGenerator(name = "manifest_seq", allocationSize = 1)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Witness witness;

  private String uri;

  @ManyToOne(fetch = FetchType.LAZY)
  private Contributor editor;

  @Column(name = "named_at")
  private Instant namedAt;

  protected Manifest() {}

  Manifest(Witness witness, @Nullable String uri, Contributor editor, Instant at) {
    this.witness = witness;
    this.uri = uri;
    this.editor = editor;
    this.namedAt = at;
  }

  /** Where it is; null where none is named any more. */
  @Nullable String uri() {
    return uri;
  }
}
