package org.recension.administration;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.recension.contributor.AllowedTo;
import org.recension.document.DocumentResource;
import org.recension.page.ForPeople;
import org.recension.page.Said;
import org.recension.page.Showing;
import org.recension.page.Viewer;
import org.recension.rule.Rule;

/** Where an editor enters a document. */
@ForPeople
@Path("/admin/documents/new")
@Produces(MediaType.TEXT_HTML)
public class NewDocumentPages {

  private static final String ONE = "1";

  private final DocumentResource documents;
  private final Showing showing;
  private final Viewer viewer;

  NewDocumentPages(DocumentResource documents, Showing showing, Viewer viewer) {
    this.documents = documents;
    this.showing = showing;
    this.viewer = viewer;
  }

  @GET
  @AllowedTo(Rule.EDITORS_EDIT)
  @Operation(hidden = true)
  public RestResponse<String> begin() {
    return show(About.FORM.holding(Map.of(About.APPROVALS, ONE)));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedTo(Rule.EDITORS_EDIT)
  @Operation(hidden = true)
  public RestResponse<String> enter() {
    Form form = About.FORM.typed(viewer.typed());
    return form.answer(
        () -> {
          documents.enter(About.document(form));
          String path = "/documents/" + form.text(About.SLUG) + "/edit";
          return showing.goTo(path, Said.DOCUMENT_ENTERED);
        },
        this::show);
  }

  private RestResponse<String> show(Form form) {
    return showing.page(form.status(), Templates.newDocument(form));
  }
}
