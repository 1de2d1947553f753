package org.recension.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.Contributor;
import org.recension.document.Document;
import org.recension.manner.Sha256;

/** The file that a document was made of, byte for byte. Written once, never changed. */
@Entity
@Immutable
class Original {

  @Id
  @Column(name = "document_id")
  private Long id;

  @MapsId
  @OneToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "document_id")
  private Document document;

  @ManyToOne(fetch = FetchType.LAZY)
  private Contributor importer;

  @Column(name = "imported_at")
  private Instant importedAt;

  private String convention;
  private String name;

  @Column(name = "media_type")
  private String mediaType;

  private String sha256;
  private byte[] bytes;

  protected Original() {}

  Original(Document document, Contributor importer, Delivery delivery, Instant at) {
    Sheet sheet = delivery.sheet();
    this.document = document;
    this.importer = importer;
    this.convention = Objects.requireNonNull(delivery.convention());
    this.name = sheet.name();
    this.mediaType = sheet.mediaType();
    this.sha256 = Sha256.of(sheet.bytes());
    this.bytes = sheet.bytes();
    this.importedAt = at;
  }

  Document document() {
    return document;
  }

  Contributor importer() {
    return importer;
  }

  String convention() {
    return convention;
  }

  @Nullable String name() {
    return name;
  }

  String mediaType() {
    return mediaType;
  }

  String sha256() {
    return sha256;
  }

  byte[] bytes() {
    return bytes;
  }
}
