package org.recension.administration;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.recension.contributor.AllowedTo;
import org.recension.page.ForPeople;
import org.recension.page.Showing;
import org.recension.page.Viewer;
import org.recension.problem.Forbidden;
import org.recension.rule.Rule;

/** Where those who keep the house begin. */
@ForPeople
@Path("/admin")
@Produces(MediaType.TEXT_HTML)
public class AdministrationPages {

  private final Showing showing;
  private final Viewer viewer;

  AdministrationPages(Showing showing, Viewer viewer) {
    this.showing = showing;
    this.viewer = viewer;
  }

  @GET
  @AllowedTo(Rule.CONTRIBUTORS_ONLY)
  @Operation(hidden = true)
  public RestResponse<String> overview() {
    if (!viewer.isMayEdit() && !viewer.isMayAdminister()) {
      throw new Forbidden(Rule.EDITORS_EDIT.id(), Rule.EDITORS_EDIT.sentence());
    }
    return showing.page(Templates.overview());
  }
}
