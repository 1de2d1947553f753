package org.recension.judging;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.AllowedTo;
import org.recension.manner.PlainText;
import org.recension.page.ForPeople;
import org.recension.page.Showing;
import org.recension.rule.Rule;
import org.recension.rule.SubmissionState;

/** The page of what waits for a decision. */
@ForPeople
@Path("/review")
@Produces(MediaType.TEXT_HTML)
public class QueuePages {

  private final Queueing queueing;
  private final Showing showing;

  QueuePages(Queueing queueing, Showing showing) {
    this.queueing = queueing;
    this.showing = showing;
  }

  @GET
  @AllowedTo(Rule.CONTRIBUTORS_ONLY)
  @Operation(hidden = true)
  public RestResponse<String> queue(
      @RestQuery @DefaultValue("OPEN") SubmissionState state,
      @RestQuery @Size(max = 100) @PlainText @Nullable String document,
      @RestQuery @DefaultValue("false") boolean reviewable,
      @RestQuery @Nullable String cursor) {
    Asked asked = new Asked(state, document, reviewable);
    return showing.page(Templates.queue(queueing.read(asked, cursor)));
  }
}
