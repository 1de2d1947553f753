package org.recension.contributor;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.recension.problem.Surface;

/** Reads the session from the cookie of a browser, for the pages and what they show. */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

  /** The name of the cookie. */
  public static final String COOKIE = "session";

  private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext context, IdentityProviderManager providers) {
    Cookie cookie = context.request().getCookie(COOKIE);
    return cookie == null || !isForPeople(context)
        ? Uni.createFrom().nullItem()
        : providers.authenticate(new SessionRequest(cookie.getValue()));
  }

  // A browser sends it along with whatever any page asks for, and the API has no tokens of forms.
  private static boolean isForPeople(RoutingContext context) {
    String path = context.normalizedPath();
    return Surface.isForPeople(path)
        || (READING.contains(context.request().method()) && Surface.isShownToPeople(path));
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext context) {
    return Uni.createFrom().nullItem();
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of(SessionRequest.class);
  }

  @Override
  public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
    return Uni.createFrom()
        .item(new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, COOKIE));
  }
}
