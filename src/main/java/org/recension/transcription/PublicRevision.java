package org.recension.transcription;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A revision that was published, or stands in the history of one: open to the world. */
@Entity
@Immutable
@Table(name = "public_revision")
class PublicRevision {

  /** Which one. */
  @Embeddable
  record Key(@Column(name = "witness_id") Long witnessId, int number) {}

  @EmbeddedId private Key key;

  protected PublicRevision() {}

  PublicRevision(Long witnessId, int number) {
    this.key = new Key(witnessId, number);
  }
}
