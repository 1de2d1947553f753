package org.recension.contributor;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Optional;
import org.recension.limit.Address;
import org.recension.limit.Guesses;
import org.recension.manner.Characters;

/** Signs in with a username and a password. */
@ApplicationScoped
public class PasswordIdentity implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

  private final Contributors contributors;
  private final Passwords passwords;
  private final Guesses guesses;

  PasswordIdentity(Contributors contributors, Passwords passwords, Guesses guesses) {
    this.contributors = contributors;
    this.passwords = passwords;
    this.guesses = guesses;
  }

  @Override
  public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
    return UsernamePasswordAuthenticationRequest.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
    String address = Address.of(HttpSecurityUtils.getRoutingContextAttribute(request));
    String username = request.getUsername();
    String password = new String(request.getPassword().getPassword());
    return context.runBlocking(() -> signIn(username, password, address));
  }

  @ActivateRequestContext
  SecurityIdentity signIn(String username, String password, String address) {
    guesses.requirePause(username, address);
    Optional<Contributor> account = rightful(username, password);
    if (account.isEmpty()) {
      guesses.wrong(username, address);
      throw new AuthenticationFailedException();
    }
    guesses.right(username, address);
    return Identity.of(account.get(), account.get().roles(), false);
  }

  /** The account, if it is an active one with this password. */
  private Optional<Contributor> rightful(String username, String password) {
    if (Characters.fault(username) != null) {
      return Optional.empty();
    }
    Optional<Contributor> account = contributors.byName(username);
    return passwords.isRight(account, password)
        ? account.filter(Contributor::active)
        : Optional.empty();
  }
}
