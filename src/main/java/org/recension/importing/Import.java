package org.recension.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.Contributor;
import org.recension.problem.Conflict;
import org.recension.upload.Upload;

/** Many files that came together, and how far the work on them has come. */
@Entity
class Import {

  @Id
  @GeneratedValue(generator = "import_seq")
  @SequenceGenerator(name = "import_seq", allocationSize = 1)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Contributor importer;

  private String convention;

  @Column(name = "media_type")
  private String mediaType;

  private String sha256;

  @Enumerated(EnumType.STRING)
  private ImportState state;

  private int total;
  private int done;
  private int failed;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  protected Import() {}

  Import(Contributor importer, Upload upload, @Nullable String convention, Instant at) {
    this.importer = importer;
    this.mediaType = upload.mediaType();
    this.sha256 = upload.sha256();
    this.convention = convention;
    this.state = ImportState.RUNNING;
    this.createdAt = at;
  }

  Long id() {
    return id;
  }

  Contributor importer() {
    return importer;
  }

  @Nullable String convention() {
    return convention;
  }

  String mediaType() {
    return mediaType;
  }

  String sha256() {
    return sha256;
  }

  ImportState state() {
    return state;
  }

  int total() {
    return total;
  }

  int done() {
    return done;
  }

  int failed() {
    return failed;
  }

  Instant createdAt() {
    return createdAt;
  }

  @Nullable Instant startedAt() {
    return startedAt;
  }

  @Nullable Instant finishedAt() {
    return finishedAt;
  }

  /** One more file belongs to it; gives its number. */
  int add() {
    return ++total;
  }

  /** A document was made of one of its files. */
  void itemDone(Instant at) {
    done++;
    moved(at);
  }

  /** None could be made of one of its files. */
  void itemFailed(Instant at) {
    failed++;
    moved(at);
  }

  /** Makes no more of it; what is done stays. */
  void cancel(Instant at) {
    if (state != ImportState.RUNNING) {
      throw Conflict.state(
          "import " + id + " is " + state, state.name(), ImportState.RUNNING.name());
    }
    state = ImportState.CANCELLED;
    finishedAt = at;
  }

  private void moved(Instant at) {
    if (startedAt == null) {
      startedAt = at;
    }
    if (done + failed == total) {
      state = ImportState.DONE;
      finishedAt = at;
    }
  }
}
