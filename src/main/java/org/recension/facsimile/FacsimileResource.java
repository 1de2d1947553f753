package org.recension.facsimile;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.recension.contributor.AllowedTo;
import org.recension.contributor.Caller;
import org.recension.document.Witness;
import org.recension.document.Witnesses;
import org.recension.limit.Costly;
import org.recension.manner.OnceWithin;
import org.recension.manner.PlainText;
import org.recension.problem.Frontier;
import org.recension.rule.Rule;
import org.recension.upload.Upload;
import org.recension.upload.UploadLimits;

/** The pictures of the pages of a witness: listed, added. */
@Path(FacsimileResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Facsimiles")
public class FacsimileResource {

  static final String PATH = "/api/v1/documents/{slug}/witnesses/{siglum}/facsimiles";

  private final Caller caller;
  private final Witnesses witnesses;
  private final Facsimiles facsimiles;
  private final Depicting depicting;
  private final Collecting collecting;

  FacsimileResource(
      Caller caller,
      Witnesses witnesses,
      Facsimiles facsimiles,
      Depicting depicting,
      Collecting collecting) {
    this.caller = caller;
    this.witnesses = witnesses;
    this.facsimiles = facsimiles;
    this.depicting = depicting;
    this.collecting = collecting;
  }

  void makeRoom(@Observes StartupEvent start, Frontier frontier, UploadLimits limits) {
    frontier.makeRoom(PATH, Upload.PICTURES, limits.maxPictureBytes());
  }

  @GET
  @Operation(operationId = "listFacsimiles", summary = "The pictures of a witness, page by page")
  public FacsimilesView list(String slug, String siglum) {
    caller.requireReading();
    return facsimiles.of(witnesses.named(slug, siglum));
  }

  @POST
  @OnceWithin
  @Costly
  @AllowedTo(Rule.EDITORS_EDIT)
  @Consumes({Upload.JPEG, Upload.PNG})
  @Operation(operationId = "addFacsimile", summary = "Add the picture of a page")
  @APIResponseSchema(value = FacsimileView.class, responseCode = "201")
  public RestResponse<FacsimileView> add(
      String slug,
      String siglum,
      @RestQuery
          @NotNull
          @Pattern(
              regexp = PAGE,
              message = "has to be 1 to 20 characters, without spaces at its ends")
          @PlainText
          String page,
      @RequestBody(
              content = {
                @Content(mediaType = Upload.JPEG, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Upload.PNG, schema = @Schema(type = SchemaType.STRING))
              })
          @NotNull
          Upload picture) {
    Witness witness = witnesses.named(slug, siglum);
    return collecting.addOne(
        slug, witness.siglum(), new NewFacsimile(page, depicting.receive("body", picture.bytes())));
  }

  /** What a page may be called. */
  static final String PAGE = "\\S|\\S.{0,18}\\S";
}
