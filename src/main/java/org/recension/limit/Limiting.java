package org.recension.limit;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Clock;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.recension.limit.Quota.Share;
import org.recension.problem.Refusal;
import org.recension.problem.TooMany;

/** Counts what each caller asks, refuses what is too much, and says what is left. */
public class Limiting {

  private static final int MINUTE = 60;

  private final boolean enabled;
  private final SecurityIdentity identity;
  private final Buckets requests;
  private final Buckets costly;

  Limiting(Limits limits, SecurityIdentity identity, Clock clock) {
    this.enabled = limits.enabled();
    this.identity = identity;
    this.requests = new Buckets(new Quota("requests", limits.requests(), MINUTE), clock::millis);
    this.costly = new Buckets(new Quota("costly", limits.costly(), MINUTE), clock::millis);
  }

  /** Before it is asked whether the caller may: one who may not is counted all the same. */
  @ServerRequestFilter(priority = Priorities.AUTHENTICATION - 1)
  void count(ResourceInfo resource, RoutingContext context) {
    if (!enabled) {
      return;
    }
    Buckets buckets = isCostly(resource) ? costly : requests;
    Quota quota = buckets.quota();
    Share share = buckets.take(caller(context));
    context
        .response()
        .putHeader("RateLimit-Policy", quota.policy())
        .putHeader("RateLimit", quota.state(share));
    if (!share.granted()) {
      throw new TooMany(
          "More than %d %s in %d seconds".formatted(quota.most(), quota.name(), quota.seconds()),
          share.secondsToNext());
    }
  }

  /** The account, or the address of one who has none, or not the right password. */
  private String caller(RoutingContext context) {
    try {
      if (!identity.isAnonymous()) {
        return "account " + identity.getPrincipal().getName();
      }
    } catch (AuthenticationFailedException | Refusal e) {
      return address(context);
    }
    return address(context);
  }

  private static String address(RoutingContext context) {
    return "address " + Address.of(context);
  }

  private static boolean isCostly(ResourceInfo resource) {
    return resource.getResourceMethod().isAnnotationPresent(Costly.class)
        || resource.getResourceClass().isAnnotationPresent(Costly.class);
  }
}
