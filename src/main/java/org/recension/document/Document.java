package org.recension.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.recension.edition.Details;

/** A telegram as a text, whatever papers carry it. */
@Entity
public class Document {

  @Id
  @GeneratedValue(generator = "document_seq")
  @SequenceGenerator(name = "document_seq", allocationSize = 1)
  private Long id;

  @Column(updatable = false)
  private String slug;

  private String title;
  private String language;
  private String date;

  @Column(columnDefinition = "text")
  private String source;

  @Column(columnDefinition = "text")
  private String description;

  @Column(name = "required_approvals")
  private int requiredApprovals;

  @Column(name = "sound_notation")
  private boolean soundNotation;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  protected Document() {}

  Document(String slug, Metadata metadata, Instant createdAt) {
    this.slug = slug;
    this.createdAt = createdAt;
    describe(metadata);
  }

  Long id() {
    return id;
  }

  public String slug() {
    return slug;
  }

  public String title() {
    return title;
  }

  public String language() {
    return language;
  }

  @Nullable String date() {
    return date;
  }

  @Nullable String source() {
    return source;
  }

  @Nullable String description() {
    return description;
  }

  /** How many different people have to approve. */
  public int requiredApprovals() {
    return requiredApprovals;
  }

  /** Whether only a text whose signs can all be read is approved. */
  public boolean soundNotation() {
    return soundNotation;
  }

  /** What is known of it, as an edition says it. */
  public Details details() {
    return new Details(title, language, date, source, description);
  }

  Instant createdAt() {
    return createdAt;
  }

  /** Takes on what is said about it now. */
  final void describe(Metadata metadata) {
    this.title = metadata.title();
    this.language = metadata.language();
    this.date = metadata.date();
    this.source = metadata.source();
    this.description = metadata.description();
    this.requiredApprovals = metadata.requiredApprovals();
    this.soundNotation = metadata.soundNotation();
  }
}
