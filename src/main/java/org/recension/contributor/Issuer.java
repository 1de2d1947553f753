package org.recension.contributor;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.recension.limit.Address;
import org.recension.limit.Guesses;
import org.recension.problem.Unavailable;

/** Who makes tokens elsewhere that are believed here, if somebody is. */
@Singleton
class Issuer {

  private static final Logger LOG = Logger.getLogger(Issuer.class);

  private final OidcAuthenticationMechanism oidc;
  private final Guesses guesses;
  private final boolean isBelieved;
  private final List<String> audience;
  private final Optional<String> issuer;
  private final boolean isDiscovered;

  Issuer(
      OidcAuthenticationMechanism oidc,
      Guesses guesses,
      @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean isBelieved,
      @ConfigProperty(name = "quarkus.oidc.token.audience") Optional<List<String>> audience,
      @ConfigProperty(name = "quarkus.oidc.token.issuer") Optional<String> issuer,
      @ConfigProperty(name = "quarkus.oidc.discovery-enabled", defaultValue = "true")
          boolean isDiscovered) {
    this.oidc = oidc;
    this.guesses = guesses;
    this.isBelieved = isBelieved;
    this.audience = audience.orElse(List.of());
    this.issuer = issuer;
    this.isDiscovered = isDiscovered;
  }

  /** Does not start where a token that was made by or for somebody else would do. */
  void requireBoth(@Observes StartupEvent start) {
    if (isBelieved && (audience.isEmpty() || audience.contains("any"))) {
      throw new IllegalStateException(
          "QUARKUS_OIDC_TOKEN_AUDIENCE has to say for whom tokens of the issuer are made");
    }
    if (isBelieved && issuer.map("any"::equals).orElse(!isDiscovered)) {
      throw new IllegalStateException(
          "QUARKUS_OIDC_TOKEN_ISSUER has to say whose tokens are believed; any is nobody's");
    }
  }

  boolean isBelieved() {
    return isBelieved;
  }

  /** Signs in with its token; a forged one counts as a wrong password of the address. */
  Uni<SecurityIdentity> signIn(
      String token, RoutingContext context, IdentityProviderManager providers) {
    String address = Address.of(context);
    return Uni.createFrom()
        .deferred(() -> check(token, address, context, providers))
        .onFailure(Issuer::isForged)
        .invoke(() -> guesses.wrong(address))
        // A name that is a number, say: the framework takes the type of a claim for granted.
        .onFailure(ClassCastException.class)
        .transform(AuthenticationFailedException::new)
        .onFailure(OIDCException.class)
        .transform(Issuer::away);
  }

  private Uni<SecurityIdentity> check(
      String token, String address, RoutingContext context, IdentityProviderManager providers) {
    guesses.requirePause(address);
    // The framework fails, rather than refuses, where there are no claims to look at.
    return isToken(token)
        ? oidc.authenticate(context, providers)
        : Uni.createFrom().failure(new AuthenticationFailedException());
  }

  /** Whether it is written as a signed token is: a header, claims, and something after them. */
  private static boolean isToken(String token) {
    String[] parts = token.split("\\.", -1);
    return parts.length == 3 && isObject(parts[0]) && isObject(parts[1]);
  }

  private static boolean isObject(String part) {
    try {
      return !new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(part))).isEmpty();
    } catch (IllegalArgumentException | DecodeException e) {
      return false;
    }
  }

  // A token that was right until a moment ago is nobody's guess.
  private static boolean isForged(Throwable e) {
    return e instanceof AuthenticationFailedException
        && !(e.getCause() instanceof InvalidJwtException invalid && invalid.hasExpired());
  }

  private static Unavailable away(Throwable e) {
    LOG.warnf("The issuer of tokens does not answer: %s", e.getMessage());
    return new Unavailable("The issuer of this token does not answer");
  }
}
