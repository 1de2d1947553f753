package org.recension.transcription;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.recension.manner.Conditions;
import org.recension.notation.Layer;
import org.recension.notation.Notation;

/** One revision: as a whole, as bare text, and by who wrote it. */
@Path("/api/v1/documents/{slug}/witnesses/{siglum}/revisions/{which}")
@Tag(name = "Revisions")
public class TextResource {

  private final Reading reading;
  private final Revisions revisions;
  private final RevisionLayers layers;
  private final Conditions conditions;

  TextResource(Reading reading, Revisions revisions, RevisionLayers layers, Conditions conditions) {
    this.reading = reading;
    this.revisions = revisions;
    this.layers = layers;
    this.conditions = conditions;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "readRevision",
      summary = "A revision by number, or “latest”, or “published”")
  public RestResponse<RevisionView> read(String slug, String siglum, String which) {
    Revision revision = reading.find(slug, siglum, which);
    String tag =
        tag("revision", Notation.RULES, revision.sha256(), revision.name(), revision.createdAt());
    return answer(which, tag, () -> RevisionView.of(revision, revisions.text(revision)));
  }

  @GET
  @Path("/text")
  @Produces("text/plain;charset=UTF-8")
  @Operation(
      operationId = "readText",
      summary = "The exact text, byte for byte, or the reading text of a layer")
  public RestResponse<String> text(
      String slug, String siglum, String which, @RestQuery @Nullable Layer layer) {
    Revision revision = reading.find(slug, siglum, which);
    String shown = layer == null ? "as written" : layer + Notation.RULES;
    String tag = tag("text", revision.sha256(), shown);
    return answer(which, tag, () -> text(revision, layer));
  }

  private String text(Revision revision, @Nullable Layer layer) {
    return layer == null ? revisions.text(revision) : layers.of(revision, layer).words().text();
  }

  @GET
  @Path("/attribution")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "readAttribution", summary = "Who wrote which words")
  public RestResponse<AttributionView> attribution(String slug, String siglum, String which) {
    Revision revision = reading.find(slug, siglum, which);
    String tag = tag("attribution", Reading.RULES, revision.sha256(), revision.name());
    return answer(which, tag, () -> reading.attribution(revision));
  }

  private <T> RestResponse<T> answer(String which, String tag, Supplier<T> answer) {
    return Character.isDigit(which.charAt(0))
        ? conditions.immutable(tag, answer)
        : conditions.current(tag, answer);
  }

  /** A tag of all that an answer depends on, known without the text. */
  private static String tag(Object... parts) {
    return Conditions.tag(Arrays.toString(parts));
  }
}
