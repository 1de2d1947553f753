package org.recension.contributor;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Optional;
import org.recension.manner.Characters;

/** Signs in with a username and a password. */
@ApplicationScoped
public class PasswordIdentity implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

  private final Contributors contributors;
  private final Passwords passwords;

  PasswordIdentity(Contributors contributors, Passwords passwords) {
    this.contributors = contributors;
    this.passwords = passwords;
  }

  @Override
  public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
    return UsernamePasswordAuthenticationRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
    return context.runBlocking(
        () -> signIn(request.getUsername(), new String(request.getPassword().getPassword())));
  }

  @ActivateRequestContext
  SecurityIdentity signIn(String username, String password) {
    if (Characters.fault(username) != null) {
      throw new AuthenticationFailedException();
    }
    Optional<Contributor> account = contributors.byName(username);
    if (!passwords.isRight(account, password) || !account.orElseThrow().active()) {
      throw new AuthenticationFailedException();
    }
    return Identity.of(account.get(), account.get().roles(), false);
  }
}
