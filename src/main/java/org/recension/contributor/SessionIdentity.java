package org.recension.contributor;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Instant;

/** Knows who is signed in by their session; one that is over is nobody's, and no offence. */
@ApplicationScoped
public class SessionIdentity implements IdentityProvider<SessionRequest> {

  private static final SecurityIdentity NOBODY =
      QuarkusSecurityIdentity.builder()
          .setPrincipal(new QuarkusPrincipal(""))
          .setAnonymous(true)
          .build();

  private final Sessions sessions;
  private final Clock clock;

  SessionIdentity(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  @Override
  public Class<SessionRequest> getRequestType() {
    return SessionRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      SessionRequest request, AuthenticationRequestContext context) {
    return context.runBlocking(() -> find(request.secret()));
  }

  @ActivateRequestContext
  SecurityIdentity find(String secret) {
    return sessions
        .bySecret(secret)
        .filter(session -> session.isValidAt(Instant.now(clock)))
        .map(s -> Identity.of(s.contributor(), s.contributor().roles(), false))
        .orElse(NOBODY);
  }
}
