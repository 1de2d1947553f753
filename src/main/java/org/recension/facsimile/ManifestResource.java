package org.recension.facsimile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.recension.contributor.AllowedTo;
import org.recension.contributor.Caller;
import org.recension.document.Witness;
import org.recension.document.Witnesses;
import org.recension.manner.Once;
import org.recension.rule.Rule;

/** Where a IIIF manifest names the pictures of a witness that are kept elsewhere. */
@Path("/api/v1/documents/{slug}/witnesses/{siglum}/manifest")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Facsimiles")
public class ManifestResource {

  private final Caller caller;
  private final Witnesses witnesses;
  private final Facsimiles facsimiles;
  private final Depicting depicting;

  ManifestResource(Caller caller, Witnesses witnesses, Facsimiles facsimiles, Depicting depicting) {
    this.caller = caller;
    this.witnesses = witnesses;
    this.facsimiles = facsimiles;
    this.depicting = depicting;
  }

  @PUT
  @Once
  @AllowedTo(Rule.EDITORS_EDIT)
  @Operation(operationId = "nameManifest", summary = "Name the IIIF manifest of a witness")
  public RestResponse<FacsimilesView> name(
      String slug, String siglum, @NotNull @Valid NewManifest request) {
    Witness witness = witnesses.named(slug, siglum);
    depicting.name(caller.signedIn(), witness, request.uri());
    return RestResponse.ok(facsimiles.of(witness));
  }
}
