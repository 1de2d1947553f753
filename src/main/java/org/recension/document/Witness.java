package org.recension.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;
import org.recension.edition.WitnessKind;

/** One paper that carries a document, and how far its line of revisions has come. */
@Entity
public class Witness {

  @Id
  @GeneratedValue(generator = "witness_seq")
  @SequenceGenerator(name = "witness_seq", allocationSize = 1)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Document document;

  @Column(updatable = false)
  private String siglum;

  private String title;

  @Enumerated(EnumType.STRING)
  private WitnessKind kind;

  private int latest;
  private Integer published;

  @Column(name = "open_submissions")
  private int openSubmissions;

  protected Witness() {}

  Witness(Document document, NewWitness request) {
    this.document = document;
    this.siglum = request.siglum();
    this.title = request.title();
    this.kind = request.kind();
  }

  public Long id() {
    return id;
  }

  public Document document() {
    return document;
  }

  public String siglum() {
    return siglum;
  }

  public String title() {
    return title;
  }

  public WitnessKind kind() {
    return kind;
  }

  /** The number of the newest revision; 0 before the first. */
  public int latest() {
    return latest;
  }

  /** The number of the published revision, or null. */
  public @Nullable Integer published() {
    return published;
  }

  int openSubmissions() {
    return openSubmissions;
  }

  /** Takes the next number for a revision. */
  public int nextNumber() {
    return ++latest;
  }

  /** Shows another revision from now on. */
  public void publish(int number) {
    this.published = number;
  }

  /** One more submission is open. */
  public void submissionOpened() {
    openSubmissions++;
  }

  /** One submission is no longer open. */
  public void submissionClosed() {
    openSubmissions--;
  }

  /** As people name it: {@code T of mikoyan-1956-09-19}. */
  public String name() {
    return siglum + " of " + document.slug();
  }
}
