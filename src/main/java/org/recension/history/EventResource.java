package org.recension.history;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.recension.manner.Paging;
import org.recension.manner.Slice;
import org.recension.problem.Unauthenticated;

/** What happened, in order, as pages. */
@Path("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class EventResource {

  private final EventFeed feed;
  private final SecurityIdentity identity;
  private final Paging paging;

  EventResource(EventFeed feed, SecurityIdentity identity, Paging paging) {
    this.feed = feed;
    this.identity = identity;
    this.paging = paging;
  }

  @GET
  @SecurityRequirement(name = "basic")
  @SecurityRequirement(name = "bearer")
  @Operation(operationId = "listEvents", summary = "Read what happened")
  public RestResponse<Slice<EventView>> list(
      @RestQuery @DefaultValue("0") @Min(0) long after,
      @RestQuery @DefaultValue("100") @Min(1) @Max(1000) int limit) {
    if (identity.isAnonymous()) {
      throw new Unauthenticated("Sign in to read what happened");
    }
    return paging.answer(
        Slice.cutAt(feed.after(after, limit + 1), limit, e -> String.valueOf(e.number())), "after");
  }
}
