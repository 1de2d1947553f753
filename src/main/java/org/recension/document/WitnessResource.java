package org.recension.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.recension.contributor.AllowedTo;
import org.recension.contributor.Caller;
import org.recension.contributor.Contributor;
import org.recension.manner.Created;
import org.recension.manner.Once;
import org.recension.rule.Rule;

/** The witnesses of a document. */
@Path("/api/v1/documents/{slug}/witnesses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public class WitnessResource {

  private final Caller caller;
  private final Documents documents;
  private final Witnesses witnesses;
  private final Cataloguing cataloguing;

  WitnessResource(
      Caller caller, Documents documents, Witnesses witnesses, Cataloguing cataloguing) {
    this.caller = caller;
    this.documents = documents;
    this.witnesses = witnesses;
    this.cataloguing = cataloguing;
  }

  @POST
  @Once
  @AllowedTo(Rule.EDITORS_EDIT)
  @Operation(operationId = "addWitness", summary = "Add a witness to a document")
  public RestResponse<WitnessView> add(String slug, @NotNull @Valid NewWitness request) {
    Contributor editor = caller.signedIn();
    Witness witness = cataloguing.add(editor, documents.named(slug), request);
    return Created.at(
        WitnessView.of(witness),
        "/api/v1/documents/{slug}/witnesses/{siglum}",
        slug,
        witness.siglum());
  }

  @GET
  @Path("/{siglum}")
  @Operation(operationId = "readWitness", summary = "Where a witness stands")
  public WitnessView read(String slug, String siglum) {
    caller.requireReading();
    return WitnessView.of(witnesses.named(slug, siglum));
  }
}
