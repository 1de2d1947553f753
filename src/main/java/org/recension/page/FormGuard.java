package org.recension.page;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.Signing;
import org.recension.problem.Unauthenticated;

/**
 * Lets forms in that our own pages sent, and hands on what their hidden fields say where the API
 * has headers for it.
 */
public class FormGuard {

  private static final Set<String> FROM_ELSEWHERE = Set.of("cross-site", "same-site");

  /** Who signed in beside this page meanwhile may sign in here as well. */
  private static final String SIGN_IN = "/sign-in";

  private final Viewer viewer;
  private final Signing signing;

  FormGuard(Viewer viewer, Signing signing) {
    this.viewer = viewer;
    this.signing = signing;
  }

  @ForPeople
  @WithFormRead
  @ServerRequestFilter(priority = Priorities.AUTHENTICATION - 10)
  void check(ContainerRequestContext request, ResourceInfo resource) {
    if (!request.getMethod().equals("POST")) {
      return;
    }
    Typed typed = Typed.now();
    viewer.hasTyped(typed);
    if (isFromElsewhere(request)) {
      throw new Unauthenticated("A page of another site sends no forms of ours");
    }
    boolean signsIn = request.getUriInfo().getPath().equals(SIGN_IN);
    if (viewer.isSignedIn() && !signsIn && !isOfThisSession(typed)) {
      throw new Unauthenticated("The form is not of this session");
    }
    signing.requireAllowed(resource.getResourceMethod());
    hand(typed, Typed.ONCE, request, "Idempotency-Key", "%s");
    hand(typed, Typed.SEEN, request, HttpHeaders.IF_MATCH, "\"%s\"");
  }

  private boolean isOfThisSession(Typed typed) {
    String secret = viewer.secret();
    return secret != null
        && typed.first(Typed.CSRF).filter(proof -> Forgery.isProof(secret, proof)).isPresent();
  }

  private static boolean isFromElsewhere(ContainerRequestContext request) {
    String site = request.getHeaderString("Sec-Fetch-Site");
    if (site != null) {
      return FROM_ELSEWHERE.contains(site);
    }
    String origin = request.getHeaderString("Origin");
    return origin != null && !isOf(origin, request.getHeaderString(HttpHeaders.HOST));
  }

  private static boolean isOf(String origin, @Nullable String host) {
    try {
      return URI.create(origin).getRawAuthority() != null
          && URI.create(origin).getRawAuthority().equals(host);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static void hand(
      Typed typed, String field, ContainerRequestContext request, String header, String form) {
    typed
        .first(field)
        .filter(value -> !value.isEmpty())
        .ifPresent(value -> request.getHeaders().putSingle(header, form.formatted(value)));
  }
}
