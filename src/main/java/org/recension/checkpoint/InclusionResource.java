package org.recension.checkpoint;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.AllowedTo;
import org.recension.manner.Conditions;
import org.recension.problem.Invalid;
import org.recension.problem.NotFound;
import org.recension.rule.Rule;

/** Proofs that an event stands in the history. */
@Path("/api/v1/events/{number}/inclusion")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class InclusionResource {

  private final EventTree tree;
  private final Conditions conditions;

  InclusionResource(EventTree tree, Conditions conditions) {
    this.tree = tree;
    this.conditions = conditions;
  }

  @GET
  @AllowedTo(Rule.CONTRIBUTORS_ONLY)
  @Operation(operationId = "proveInclusion", summary = "That an event stands in the history")
  public RestResponse<InclusionView> prove(long number, @RestQuery @Min(1) @Nullable Long size) {
    if (number < 1 || !tree.reaches(number)) {
      throw new NotFound("No event " + number);
    }
    if (size == null) {
      int now = tree.size();
      return conditions.current(tag(number, now), () -> view(number, now));
    }
    if (!tree.reaches(size)) {
      throw new Invalid("size", "is " + size + ", but there are " + tree.size() + " events");
    }
    if (size < number) {
      throw new Invalid("size", "is " + size + ", which is before event " + number);
    }
    int then = size.intValue();
    return conditions.immutable(tag(number, then), () -> view(number, then));
  }

  private String tag(long number, int size) {
    return Conditions.tag(number + " of " + size + " " + tree.head(size));
  }

  private InclusionView view(long number, int size) {
    return InclusionView.of(tree.inclusion((int) number, size), tree.head(size));
  }
}
