package org.recension.manner;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** The first answer to a request that carried an Idempotency-Key, sealed with that key. */
@Entity
@Immutable
@Table(name = "kept_answer")
public class KeptAnswer {

  @EmbeddedId private AnswerId id;
  private String fingerprint;
  private int status;
  private String location;

  @Column(columnDefinition = "text")
  private String body;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected KeptAnswer() {}

  KeptAnswer(
      AnswerId id, String fingerprint, int status, String location, String body, Instant at) {
    this.id = id;
    this.fingerprint = fingerprint;
    this.status = status;
    this.location = location;
    this.body = body;
    this.answeredAt = at;
  }

  String fingerprint() {
    return fingerprint;
  }

  int status() {
    return status;
  }

  /** Where the thing made stands, or null. */
  String location() {
    return location;
  }

  String body() {
    return body;
  }

  Instant answeredAt() {
    return answeredAt;
  }
}
