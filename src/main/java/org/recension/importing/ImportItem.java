package org.recension.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Objects;
import org.recension.upload.Piece;

/** One file of an import, and what became of it. */
@Entity
@Table(name = "import_item")
class ImportItem {

  @Id
  @GeneratedValue(generator = "import_item_seq")
  @SequenceGenerator(name = "import_item_seq", allocationSize = 1)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "import_id")
  private Import whole;

  private int number;
  private String name;
  private Integer line;
  private byte[] bytes;

  @Enumerated(EnumType.STRING)
  private ItemState state;

  private String document;
  private String problem;
  private String field;

  @Column(columnDefinition = "text")
  private String reason;

  protected ImportItem() {}

  ImportItem(Import whole, Piece piece) {
    this.whole = whole;
    this.number = whole.add();
    this.name = piece.name();
    this.line = piece.line();
    this.bytes = piece.bytes();
    this.state = ItemState.WAITING;
  }

  Long id() {
    return id;
  }

  /** The import that it belongs to. */
  Import whole() {
    return whole;
  }

  String name() {
    return name;
  }

  /** The file, until a document is made of it, which keeps it then. */
  byte[] bytes() {
    return Objects.requireNonNull(bytes);
  }

  /** Whether it is a line that says itself what it is to become. */
  boolean isLine() {
    return line != null;
  }

  boolean isWaiting() {
    return state == ItemState.WAITING;
  }

  /** A document was made of it. */
  void done(String slug) {
    state = ItemState.DONE;
    document = slug;
    bytes = null;
  }

  /** None could be made of it. */
  void failed(Failure why) {
    state = ItemState.FAILED;
    problem = why.problem();
    field = why.field();
    reason = why.reason();
  }
}
