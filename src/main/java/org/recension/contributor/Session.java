package org.recension.contributor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A contributor signed in with a browser, from one moment to another. */
@Entity
@Immutable
public class Session {

  @Id
  @Column(name = "secret_hash")
  private String secretHash;

  @ManyToOne(fetch = FetchType.LAZY)
  private Contributor contributor;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  protected Session() {}

  Session(String secretHash, Contributor contributor, Instant createdAt, Instant expiresAt) {
    this.secretHash = secretHash;
    this.contributor = contributor;
    this.createdAt = createdAt;
    this.expiresAt = expiresAt;
  }

  Contributor contributor() {
    return contributor;
  }

  boolean isValidAt(Instant now) {
    return contributor.active() && now.isBefore(expiresAt);
  }
}
