package org.recension.desk;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.recension.contributor.AllowedTo;
import org.recension.limit.Costly;
import org.recension.page.ForPeople;
import org.recension.page.Showing;
import org.recension.page.Viewer;
import org.recension.problem.Invalid;
import org.recension.problem.Refusal;
import org.recension.rule.Rule;

/** Where a person chooses what stands where a text conflicts with the published one. */
@ForPeople
@Path("/submissions/{id}/resolve")
@Produces(MediaType.TEXT_HTML)
public class ResolvePages {

  private final Resolving resolving;
  private final Previewing previewing;
  private final Sending sending;
  private final Showing showing;
  private final Viewer viewer;

  ResolvePages(
      Resolving resolving, Previewing previewing, Sending sending, Showing showing, Viewer viewer) {
    this.resolving = resolving;
    this.previewing = previewing;
    this.sending = sending;
    this.showing = showing;
    this.viewer = viewer;
  }

  @GET
  @Costly
  @AllowedTo(Rule.TRANSCRIBERS_KEEP)
  @Operation(hidden = true)
  public RestResponse<String> choose(long id) {
    return showing.page(Templates.resolve(resolving.now(id)));
  }

  @POST
  @Path("/preview")
  @Costly
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedTo(Rule.TRANSCRIBERS_KEEP)
  @Operation(hidden = true)
  public RestResponse<String> preview(long id, @RestForm int published, @RestForm int revision) {
    Conflicting chosen = resolving.chosen(id, published, revision, viewer.typed()::first);
    if (!chosen.isChosen()) {
      return again(chosen, Fault.noChoice());
    }
    try {
      Preview tried = previewing.of(chosen.document().slug(), chosen.siglum(), chosen.text());
      return showing.page(Templates.resolve(chosen.with(tried)));
    } catch (Refusal e) {
      return again(chosen, Fault.of(e, chosen.text()));
    }
  }

  /**
   * Sends the text as it was chosen, against the published one that was seen. Should another be
   * published meanwhile, it is merged in; what conflicts with that one is asked about next.
   */
  @POST
  @Costly
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedTo(Rule.TRANSCRIBERS_KEEP)
  @Operation(hidden = true)
  public RestResponse<String> resolve(long id, @RestForm int published, @RestForm int revision) {
    Conflicting chosen = resolving.chosen(id, published, revision, viewer.typed()::first);
    if (!chosen.isChosen()) {
      return again(chosen, Fault.noChoice());
    }
    try {
      Sending.Arrival arrival = sending.resolved(chosen);
      return showing.goTo(arrival.path(), arrival.said());
    } catch (ConstraintViolationException e) {
      return again(chosen, Fault.of(Invalid.of(e), chosen.text()));
    } catch (Refusal e) {
      return again(chosen, Fault.of(e, chosen.text()));
    }
  }

  private RestResponse<String> again(Conflicting chosen, Fault fault) {
    return showing.page(fault.status(), Templates.resolve(chosen.with(fault)));
  }
}
