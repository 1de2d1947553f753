package org.recension.contributor;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Instant;

/** Signs in with a token: one fast hash and one look-up. */
@ApplicationScoped
public class TokenIdentity implements IdentityProvider<SecretRequest> {

  private final Tokens tokens;
  private final Clock clock;

  TokenIdentity(Tokens tokens, Clock clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  @Override
  public Class<SecretRequest> getRequestType() {
    return SecretRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      SecretRequest request, AuthenticationRequestContext context) {
    return context.runBlocking(() -> signIn(request.secret()));
  }

  @ActivateRequestContext
  SecurityIdentity signIn(String secret) {
    return tokens
        .bySecret(secret)
        .filter(t -> t.isValidAt(Instant.now(clock)))
        .map(t -> Identity.of(t.contributor(), t.effectiveRoles(), true))
        .orElseThrow(AuthenticationFailedException::new);
  }
}
