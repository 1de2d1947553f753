package org.recension.contributor;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Set;
import org.recension.rule.Role;

/** A person with an account and roles. */
@Entity
public class Contributor {

  @Id
  @GeneratedValue(generator = "contributor_seq")
  @SequenceGenerator(name = "contributor_seq", allocationSize = 1)
  private Long id;

  @Column(updatable = false)
  private String username;

  @Column(name = "display_name")
  private String displayName;

  @Column(name = "password_hash")
  private String passwordHash;

  @Convert(converter = RoleNames.class)
  private Set<Role> roles;

  private boolean active;

  @Column(updatable = false)
  private String issuer;

  @Column(updatable = false)
  private String subject;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  protected Contributor() {}

  Contributor(
      String username, String displayName, String passwordHash, Set<Role> roles, Instant at) {
    this.username = username;
    this.displayName = displayName;
    this.passwordHash = passwordHash;
    this.roles = Set.copyOf(roles);
    this.active = true;
    this.createdAt = at;
  }

  /** One who has no password here, for the issuer of tokens says who it is. */
  Contributor(Passport passport, Instant at) {
    this(passport.username(), passport.displayName(), null, passport.roles(), at);
    this.issuer = passport.issuer();
    this.subject = passport.subject();
  }

  public Long id() {
    return id;
  }

  public String username() {
    return username;
  }

  public String displayName() {
    return displayName;
  }

  public Set<Role> roles() {
    return roles;
  }

  public boolean active() {
    return active;
  }

  /** The hash of the password, or null where an issuer of tokens answers for them. */
  String passwordHash() {
    return passwordHash;
  }

  /** Whether the issuer of tokens means this one. */
  boolean isBearerOf(Passport passport) {
    return passport.issuer().equals(issuer) && passport.subject().equals(subject);
  }

  Instant createdAt() {
    return createdAt;
  }

  void rename(String newName) {
    this.displayName = newName;
  }

  void assign(Set<Role> newRoles) {
    this.roles = Set.copyOf(newRoles);
  }

  void activate(boolean nowActive) {
    this.active = nowActive;
  }

  void changePassword(String newHash) {
    this.passwordHash = newHash;
  }
}
