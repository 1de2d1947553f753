package org.recension.contributor;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.lang.reflect.Method;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.recension.problem.Forbidden;
import org.recension.problem.Unauthenticated;
import org.recension.rule.ReviewRules;
import org.recension.rule.Rule;

/** Asks who is calling, and whether they may, before anything of the request is read. */
public class Signing {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private static final Set<String> FORMS =
      Set.of(MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA);

  private final Caller caller;

  Signing(Caller caller) {
    this.caller = caller;
  }

  @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
  void check(ResourceInfo resource, Request request, HttpHeaders headers) {
    boolean nobody = caller.contributor().isEmpty();
    boolean claims = headers.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
    if (nobody && claims) {
      throw new Unauthenticated("The Authorization header names nobody");
    }
    if (claims && isForged(request.getMethod(), headers)) {
      throw new Unauthenticated("A page of another site does nothing in your name");
    }
    String type = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
    // Files are large, and are no words that somebody typed: who may not send them is refused
    // first.
    boolean bringsFiles = type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA);
    if (bringsFiles || !readsForm(resource.getResourceMethod())) {
      requireAllowed(resource.getResourceMethod());
    }
  }

  /** Whether a form comes first: whoever is refused is shown what they typed. */
  private static boolean readsForm(Method method) {
    Consumes consumes = method.getAnnotation(Consumes.class);
    return consumes != null && FORMS.containsAll(Set.of(consumes.value()));
  }

  /** Refuses one whom the rule on a method does not let through. */
  public void requireAllowed(Method method) {
    AllowedTo allowed = method.getAnnotation(AllowedTo.class);
    if (allowed == null) {
      return;
    }
    caller.signedIn();
    Rule rule = allowed.value();
    if (!ReviewRules.allows(rule, caller.roles())) {
      throw new Forbidden(rule.id(), rule.sentence());
    }
  }

  /** A browser sends the password it was once given along with what any page asks for. */
  private static boolean isForged(String method, HttpHeaders headers) {
    String site = headers.getHeaderString("Sec-Fetch-Site");
    return !SAFE.contains(method) && ("cross-site".equals(site) || "same-site".equals(site));
  }
}
