package org.recension.transcription;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.recension.manner.Conditions;

/** One revision: as a whole, as bare text, and by who wrote it. */
@Path("/api/v1/documents/{slug}/witnesses/{siglum}/revisions/{which}")
@Tag(name = "Revisions")
public class TextResource {

  private final Reading reading;
  private final Revisions revisions;
  private final Conditions conditions;

  TextResource(Reading reading, Revisions revisions, Conditions conditions) {
    this.reading = reading;
    this.revisions = revisions;
    this.conditions = conditions;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "readRevision",
      summary = "A revision by number, or “latest”, or “published”")
  public RestResponse<RevisionView> read(String slug, String siglum, String which) {
    Revision revision = reading.find(slug, siglum, which);
    return answer(
        revision, which, "revision", () -> RevisionView.of(revision, revisions.text(revision)));
  }

  @GET
  @Path("/text")
  @Produces("text/plain;charset=UTF-8")
  @Operation(operationId = "readText", summary = "The exact text, byte for byte")
  public RestResponse<String> text(String slug, String siglum, String which) {
    Revision revision = reading.find(slug, siglum, which);
    return answer(revision, which, "text", () -> revisions.text(revision));
  }

  @GET
  @Path("/attribution")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "readAttribution", summary = "Who wrote which words")
  public RestResponse<AttributionView> attribution(String slug, String siglum, String which) {
    Revision revision = reading.find(slug, siglum, which);
    return answer(revision, which, "attribution", () -> reading.attribution(revision));
  }

  private <T> RestResponse<T> answer(
      Revision revision, String which, String form, Supplier<T> answer) {
    String tag = form + "-" + revision.id() + "-" + revision.sha256().substring(0, 16);
    return Character.isDigit(which.charAt(0))
        ? conditions.immutable(tag, answer)
        : conditions.current(tag, answer);
  }
}
