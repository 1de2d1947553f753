package org.recension.contributor;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Begins a session for who knows the password, and ends it. */
@ApplicationScoped
public class SigningIn {

  private final PasswordIdentity passwordIdentity;
  private final Contributors contributors;
  private final Passwords passwords;
  private final Sessions sessions;
  private final Duration lifetime;
  private final Clock clock;

  SigningIn(
      PasswordIdentity passwordIdentity,
      Contributors contributors,
      Passwords passwords,
      Sessions sessions,
      @ConfigProperty(name = "recension.session.lifetime") Duration lifetime,
      Clock clock) {
    this.passwordIdentity = passwordIdentity;
    this.contributors = contributors;
    this.passwords = passwords;
    this.sessions = sessions;
    this.lifetime = lifetime;
    this.clock = clock;
  }

  /** How long a session lasts. */
  public Duration lifetime() {
    return lifetime;
  }

  /** A session that has begun, and the secret that the browser has to show from now on. */
  public record Begun(Contributor contributor, String secret) {}

  /**
   * Begins a session in place of the one that the browser had, so that nobody can have planted it;
   * none if the password is wrong.
   */
  @Transactional
  public Optional<Begun> begin(
      String username, String password, String address, @Nullable String before) {
    SecurityIdentity identity;
    try {
      identity = passwordIdentity.signIn(username, password, address);
    } catch (AuthenticationFailedException e) {
      return Optional.empty();
    }
    Contributor known = identity.getAttribute(Caller.CONTRIBUTOR);
    // Whoever changes the password meanwhile ends all sessions, and this one is to be among them.
    Contributor contributor = contributors.lockedForChange(known.username());
    if (!contributor.active()
        || !Objects.equals(contributor.passwordHash(), known.passwordHash())) {
      return Optional.empty();
    }
    if (before != null) {
      sessions.end(before);
    }
    String secret = passwords.inventSecret();
    Instant now = Instant.now(clock);
    sessions.persist(new Session(Sessions.hash(secret), contributor, now, now.plus(lifetime)));
    return Optional.of(new Begun(contributor, secret));
  }

  /** Ends the session that this secret opens. */
  @Transactional
  public void end(String secret) {
    sessions.end(secret);
  }
}
