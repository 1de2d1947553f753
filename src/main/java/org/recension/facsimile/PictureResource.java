package org.recension.facsimile;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.File;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.recension.contributor.Caller;
import org.recension.manner.Conditions;
import org.recension.problem.NotFound;
import org.recension.storage.PictureFiles;
import org.recension.upload.Upload;

/** The pictures themselves, each at the address of its hash, where it never changes. */
@Path(PictureResource.PATH)
@Tag(name = "Facsimiles")
public class PictureResource {

  static final String PATH = "/api/v1/facsimiles";
  static final String THUMBNAIL = "/thumbnail";

  private final Caller caller;
  private final Facsimiles facsimiles;
  private final Conditions conditions;
  private final PictureFiles files;

  PictureResource(
      Caller caller,
      Facsimiles facsimiles,
      Conditions conditions,
      @ConfigProperty(name = "recension.data-dir") String dataDirectory) {
    this.caller = caller;
    this.facsimiles = facsimiles;
    this.conditions = conditions;
    this.files = PictureFiles.in(java.nio.file.Path.of(dataDirectory));
  }

  @GET
  @Path("/{sha256}")
  @Produces(Upload.JPEG)
  @Operation(operationId = "readFacsimile", summary = "A picture, byte for byte as it was sent")
  @APIResponse(
      responseCode = "200",
      headers =
          @Header(name = "Content-Disposition", ref = "#/components/headers/Content-Disposition"),
      content = @Content(mediaType = Upload.JPEG, schema = @Schema(type = SchemaType.STRING)))
  public RestResponse<File> read(String sha256) {
    caller.requireReading();
    Facsimile facsimile = facsimiles.hashed(sha256);
    return shown(files.picture(facsimile.sha256()), sha256, facsimile.mediaType());
  }

  // Which of the two is asked does not matter: what the picture is decides what it is said to be.
  @GET
  @Path("/{sha256}")
  @Produces(Upload.PNG)
  @Operation(hidden = true)
  public RestResponse<File> readPng(String sha256) {
    return read(sha256);
  }

  @GET
  @Path("/{sha256}" + THUMBNAIL)
  @Produces(Upload.JPEG)
  @Operation(operationId = "readThumbnail", summary = "The same, small")
  @APIResponse(
      responseCode = "200",
      headers =
          @Header(name = "Content-Disposition", ref = "#/components/headers/Content-Disposition"),
      content = @Content(mediaType = Upload.JPEG, schema = @Schema(type = SchemaType.STRING)))
  public RestResponse<File> readThumbnail(String sha256) {
    caller.requireReading();
    Facsimile facsimile = facsimiles.hashed(sha256);
    return shown(files.thumbnail(facsimile.sha256()), sha256 + "-thumbnail", Upload.JPEG);
  }

  private RestResponse<File> shown(java.nio.file.Path picture, String tag, String mediaType) {
    File file = picture.toFile();
    if (!file.isFile()) {
      throw new NotFound("The file of this facsimile is missing; bring it back from a backup");
    }
    RestResponse<File> answer = conditions.immutable(tag, () -> file);
    answer.getHeaders().putSingle("Content-Disposition", "inline");
    return Conditions.as(mediaType, answer);
  }
}
