package org.recension.history;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.recension.problem.Unauthenticated;

/** What happens, as it happens. */
@Path("/api/v1/events/stream")
@Tag(name = "Events")
public class EventStreamResource {

  private final EventStream stream;
  private final SecurityIdentity identity;

  EventStreamResource(EventStream stream, SecurityIdentity identity) {
    this.stream = stream;
    this.identity = identity;
  }

  @GET
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @SecurityRequirement(name = "basic")
  @SecurityRequirement(name = "bearer")
  @Operation(operationId = "followEvents", summary = "Follow what happens, as it happens")
  @APIResponseSchema(value = EventView.class, responseCode = "200")
  public Multi<OutboundSseEvent> follow(
      @RestQuery @DefaultValue("0") @Min(0) long after,
      @RestQuery @Nullable Long until,
      @RestHeader("Last-Event-ID") @Nullable Long last,
      @Context Sse sse) {
    if (identity.isAnonymous()) {
      throw new Unauthenticated("Sign in to read what happened");
    }
    long start = last == null ? after : last;
    long end = until == null ? Long.MAX_VALUE : until;
    return stream.from(start, end, identity.getPrincipal().getName(), sse);
  }
}
