package org.recension.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.Immutable;

/** One thing that happened, chained to the one before by its hash. Appended for ever. */
@Entity
@Immutable
public class Event {

  @Id private long number;

  @Enumerated(EnumType.STRING)
  private EventType type;

  private Instant at;
  private String actor;
  private String document;
  private String witness;
  private Integer revision;
  private Long submission;

  @Column(columnDefinition = "text")
  private String data;

  private String hash;

  @Column(name = "previous_hash")
  private String previousHash;

  protected Event() {}

  Event(EventView view, String data) {
    this.number = view.number();
    this.type = view.type();
    this.at = view.at();
    this.actor = view.actor();
    this.document = view.document();
    this.witness = view.witness();
    this.revision = view.revision();
    this.submission = view.submission();
    this.data = data;
    this.hash = view.hash();
    this.previousHash = view.previousHash();
  }

  EventView view(Map<String, Object> readData) {
    return new EventView(
        number,
        type,
        at,
        actor,
        document,
        witness,
        revision,
        submission,
        readData,
        hash,
        previousHash);
  }

  long number() {
    return number;
  }

  String data() {
    return data;
  }
}
