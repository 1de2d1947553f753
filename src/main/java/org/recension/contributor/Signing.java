package org.recension.contributor;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.recension.problem.Forbidden;
import org.recension.problem.Unauthenticated;
import org.recension.rule.ReviewRules;
import org.recension.rule.Rule;

/** Asks who is calling, and whether they may, before anything of the request is read. */
public class Signing {

  private final Caller caller;

  Signing(Caller caller) {
    this.caller = caller;
  }

  @ServerRequestFilter
  @Priority(Priorities.AUTHENTICATION)
  void check(ResourceInfo resource, HttpHeaders headers) {
    boolean nobody = caller.contributor().isEmpty();
    if (nobody && headers.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
      throw new Unauthenticated("The Authorization header names nobody");
    }
    AllowedTo allowed = resource.getResourceMethod().getAnnotation(AllowedTo.class);
    if (allowed == null) {
      return;
    }
    if (nobody) {
      caller.signedIn();
    }
    Rule rule = allowed.value();
    if (!ReviewRules.allows(rule, caller.roles())) {
      throw new Forbidden(rule.id(), rule.sentence());
    }
  }
}
