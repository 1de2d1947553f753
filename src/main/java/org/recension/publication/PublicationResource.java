package org.recension.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.recension.contributor.AllowedTo;
import org.recension.contributor.Caller;
import org.recension.document.Witness;
import org.recension.document.Witnesses;
import org.recension.manner.Conditions;
import org.recension.manner.Once;
import org.recension.problem.NotFound;
import org.recension.rule.Rule;
import org.recension.transcription.Revisions;

/** What is shown of a witness. */
@Path("/api/v1/documents/{slug}/witnesses/{siglum}/publication")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Publication")
public class PublicationResource {

  private final Caller caller;
  private final Witnesses witnesses;
  private final Revisions revisions;
  private final Publications publications;
  private final Publishing publishing;
  private final Conditions conditions;

  PublicationResource(
      Caller caller,
      Witnesses witnesses,
      Revisions revisions,
      Publications publications,
      Publishing publishing,
      Conditions conditions) {
    this.caller = caller;
    this.witnesses = witnesses;
    this.revisions = revisions;
    this.publications = publications;
    this.publishing = publishing;
    this.conditions = conditions;
  }

  @GET
  @Operation(operationId = "readPublication", summary = "What is shown, since when, through whom")
  public PublicationView read(String slug, String siglum) {
    caller.requireReading();
    return current(witnesses.named(slug, siglum));
  }

  @PUT
  @Once
  @AllowedTo(Rule.EDITORS_EDIT)
  @Parameter(ref = "IfMatch")
  @Operation(operationId = "publishAgain", summary = "Show an earlier approved revision again")
  public RestResponse<PublicationView> publishAgain(
      String slug, String siglum, @NotNull @Valid NewPublication request) {
    String name = "the publication of " + siglum;
    conditions.requireStated(name);
    Witness witness = witnesses.locked(slug, siglum);
    conditions.requireSeen(name, current(witness));
    return RestResponse.ok(
        view(publishing.publishAgain(caller.signedIn(), witness, request.revision())));
  }

  private PublicationView current(Witness witness) {
    return view(
        publications
            .current(witness)
            .orElseThrow(() -> new NotFound("Nothing is published of " + witness.name())));
  }

  private PublicationView view(Publication publication) {
    return PublicationView.of(
        publication, revisions.numbered(publication.witness(), publication.revision()));
  }
}
