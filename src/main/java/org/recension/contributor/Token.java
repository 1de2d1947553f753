package org.recension.contributor;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.recension.rule.Role;

/** A secret that stands for a contributor until it expires; only its hash is kept. */
@Entity
@Immutable
class Token {

  /** By which a secret of ours is told from tokens of others. */
  static final String PREFIX = "rcn_";

  @Id
  @GeneratedValue(generator = "token_seq")
  @SequenceGenerator(name = "token_seq", allocationSize = 1)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Contributor contributor;

  private String name;
  private String hash;

  @Convert(converter = RoleNames.class)
  private Set<Role> scopes;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  protected Token() {}

  Token(Contributor owner, NewToken request, String hash, Instant createdAt) {
    this.contributor = owner;
    this.name = request.name();
    this.hash = hash;
    this.scopes = request.scopes();
    this.createdAt = createdAt;
    this.expiresAt = request.expiresAt();
  }

  Long id() {
    return id;
  }

  Contributor contributor() {
    return contributor;
  }

  String name() {
    return name;
  }

  /** The roles it is limited to, or null where it carries all that its owner has. */
  Set<Role> scopes() {
    return scopes;
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  /** What its bearer may do now: never more than its owner. */
  Set<Role> effectiveRoles() {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    roles.addAll(contributor.roles());
    if (scopes != null) {
      roles.retainAll(scopes);
    }
    return roles;
  }

  boolean isValidAt(Instant now) {
    return contributor.active() && now.isBefore(expiresAt);
  }
}
