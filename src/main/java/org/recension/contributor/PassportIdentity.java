package org.recension.contributor;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.recension.problem.Unauthenticated;

/** Makes the bearer of a token of the issuer the contributor that they are here. */
@ApplicationScoped
public class PassportIdentity implements SecurityIdentityAugmentor {

  private final Arriving arriving;
  private final IssuerRoles roles;

  PassportIdentity(Arriving arriving, IssuerRoles roles) {
    this.arriving = arriving;
    this.roles = roles;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return identity.getPrincipal() instanceof JsonWebToken token
        ? context.runBlocking(() -> signIn(identity, token))
        : Uni.createFrom().item(identity);
  }

  @ActivateRequestContext
  SecurityIdentity signIn(SecurityIdentity identity, JsonWebToken token) {
    Passport passport = Passport.in(token, roles.of(identity.getRoles()));
    if (passport == null) {
      throw new AuthenticationFailedException();
    }
    // The token is right, so it is no guess of a forger; its bearer is only not let in.
    return arriving
        .arrive(passport)
        .map(c -> Identity.of(c, c.roles(), true))
        .orElseThrow(() -> new Unauthenticated("This account is not active"));
  }
}
