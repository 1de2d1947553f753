package org.recension.transcription;

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

/** One transcription of a witness by one contributor. Written once, never changed. */
@Entity
@Immutable
public class Revision {

  @Id
  @GeneratedValue(generator = "revision_seq")
  @SequenceGenerator(name = "revision_seq", allocationSize = 1)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Witness witness;

  private int number;
  private Integer parent;

  @Column(name = "second_parent")
  private Integer secondParent;

  @ManyToOne(fetch = FetchType.LAZY)
  private Contributor author;

  private String summary;

  @Column(name = "created_at")
  private Instant createdAt;

  private String sha256;

  @Column(name = "word_count")
  private int wordCount;

  private int characters;

  @Column(name = "line_endings_changed")
  private boolean lineEndingsChanged;

  protected Revision() {}

  Revision(Witness witness, int number, Draft draft, Instant createdAt) {
    this.witness = witness;
    this.number = number;
    this.parent = draft.parents().first();
    this.secondParent = draft.parents().second();
    this.author = draft.author();
    this.summary = draft.summary();
    this.createdAt = createdAt;
    this.sha256 = draft.text().sha256();
    this.wordCount = draft.text().wordCount();
    this.characters = draft.text().characters();
    this.lineEndingsChanged = draft.text().lineEndingsChanged();
  }

  public Long id() {
    return id;
  }

  public Witness witness() {
    return witness;
  }

  public int number() {
    return number;
  }

  public Parents parents() {
    return new Parents(parent, secondParent);
  }

  public Contributor author() {
    return author;
  }

  public @Nullable String summary() {
    return summary;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public String sha256() {
    return sha256;
  }

  public int wordCount() {
    return wordCount;
  }

  int characters() {
    return characters;
  }

  boolean lineEndingsChanged() {
    return lineEndingsChanged;
  }

  /** As people name it: {@code revision 3 of T of mikoyan-1956-09-19}. */
  public String name() {
    return "revision " + number + " of " + witness.name();
  }
}
