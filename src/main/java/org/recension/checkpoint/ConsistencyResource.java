package org.recension.checkpoint;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.recension.contributor.AllowedTo;
import org.recension.manner.Conditions;
import org.recension.problem.Invalid;
import org.recension.rule.Rule;

/** Proofs that nothing was changed between two checkpoints. */
@Path("/api/v1/checkpoints/consistency")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class ConsistencyResource {

  private final EventTree tree;
  private final Conditions conditions;

  ConsistencyResource(EventTree tree, Conditions conditions) {
    this.tree = tree;
    this.conditions = conditions;
  }

  @GET
  @AllowedTo(Rule.CONTRIBUTORS_ONLY)
  @Operation(operationId = "proveConsistency", summary = "That one history begins with another")
  public RestResponse<ConsistencyView> prove(
      @RestQuery @NotNull @Min(1) Long from, @RestQuery @NotNull @Min(1) Long to) {
    if (!tree.reaches(to)) {
      throw new Invalid("to", "is " + to + ", but there are " + tree.size() + " events");
    }
    if (from > to) {
      throw new Invalid("from", "is " + from + ", which is more than " + to);
    }
    int older = from.intValue();
    int newer = to.intValue();
    String tag = Conditions.tag(older + " " + tree.head(older) + " " + newer + tree.head(newer));
    return conditions.immutable(
        tag,
        () ->
            ConsistencyView.of(tree.consistency(older, newer), tree.head(older), tree.head(newer)));
  }
}
