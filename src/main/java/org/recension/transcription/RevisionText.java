package org.recension.transcription;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What a revision says, apart from it, so that a history is read without its texts. */
@Entity
@Immutable
@Table(name = "revision_text")
class RevisionText {

  @Id
  @Column(name = "revision_id")
  private Long revisionId;

  @Column(columnDefinition = "text")
  private String body;

  protected RevisionText() {}

  RevisionText(Revision revision, String body) {
    this.revisionId = revision.id();
    this.body = body;
  }
}
