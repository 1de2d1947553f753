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
import org.recension.contributor.Contributor;
import org.recension.document.Witness;

/** From some moment on, one picture was shown as that of a page of a witness. */
@Entity
@Immutable
class Facsimile {

  @Id
  @GeneratedValue(generator = "facsimile_seq")
  @SequenceGenerator(name = "facsimile_seq", allocationSize = 1)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Witness witness;

  private String page;
  private String sha256;

  @Column(name = "media_type")
  private String mediaType;

  private int width;
  private int height;
  private long size;

  @ManyToOne(fetch = FetchType.LAZY)
  private Contributor editor;

  @Column(name = "added_at")
  private Instant addedAt;

  protected Facsimile() {}

  Facsimile(Witness witness, String page, Picture picture, Contributor editor, Instant at) {
    this.witness = witness;
    this.page = page;
    this.sha256 = picture.sha256();
    this.mediaType = picture.mediaType();
    this.width = picture.width();
    this.height = picture.height();
    this.size = picture.bytes().length;
    this.editor = editor;
    this.addedAt = at;
  }

  /** What the page is called. */
  String page() {
    return page;
  }

  String sha256() {
    return sha256;
  }

  String mediaType() {
    return mediaType;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** In bytes. */
  long size() {
    return size;
  }
}
