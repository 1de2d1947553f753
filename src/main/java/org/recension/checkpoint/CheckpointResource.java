package org.recension.checkpoint;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.recension.contributor.AllowedTo;
import org.recension.manner.Conditions;
import org.recension.problem.NotFound;
import org.recension.rule.Rule;

/** Checkpoints: what the history is, or was at some size, in one signed line. */
@Path("/api/v1/checkpoints/{size}")
@Tag(name = "Events")
public class CheckpointResource {

  private static final String LATEST = "latest";
  private static final int MOST_DIGITS = 18;

  private final Checkpoints checkpoints;
  private final Conditions conditions;

  CheckpointResource(Checkpoints checkpoints, Conditions conditions) {
    this.checkpoints = checkpoints;
    this.conditions = conditions;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @AllowedTo(Rule.CONTRIBUTORS_ONLY)
  @Operation(
      operationId = "readCheckpoint",
      summary = "A checkpoint by the number of its events, or “latest”")
  public RestResponse<CheckpointView> json(String size) {
    CheckpointView checkpoint = find(size);
    String tag = Conditions.tag("json" + checkpoint.note() + checkpoint.key());
    return Conditions.as(MediaType.APPLICATION_JSON, conditions.current(tag, () -> checkpoint));
  }

  @GET
  @Produces("text/plain;charset=UTF-8;qs=0.5")
  @AllowedTo(Rule.CONTRIBUTORS_ONLY)
  @Operation(hidden = true)
  public RestResponse<String> plain(String size) {
    String note = find(size).note();
    return Conditions.as(
        "text/plain;charset=UTF-8", conditions.current(Conditions.tag(note), () -> note));
  }

  private CheckpointView find(String size) {
    if (size.equals(LATEST)) {
      return checkpoints.latest();
    }
    if (size.length() > MOST_DIGITS || !size.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new NotFound("No checkpoint " + size);
    }
    return checkpoints.of(Long.parseLong(size));
  }
}
