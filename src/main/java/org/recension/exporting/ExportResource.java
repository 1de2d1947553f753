package org.recension.exporting;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.recension.document.Document;
import org.recension.limit.Costly;
import org.recension.manner.Conditions;
import org.recension.notation.Layer;

/** A document as a file that other programs read, with all who worked on it. */
@Path("/api/v1/documents/{slug}/export")
@Tag(name = "Documents")
@Costly
public class ExportResource {

  private final Exporting exporting;
  private final Conditions conditions;

  ExportResource(Exporting exporting, Conditions conditions) {
    this.exporting = exporting;
    this.conditions = conditions;
  }

  @GET
  @Produces(FileKind.TEI_XML)
  @Operation(operationId = "exportDocument", summary = "The document as a file")
  public RestResponse<String> tei(
      String slug, @RestQuery List<String> witness, @RestQuery @Nullable Layer layer) {
    return answer(FileKind.TEI, slug, witness, layer);
  }

  @GET
  @Produces(FileKind.TEXT_HTML + ";qs=0.5")
  @Operation(hidden = true)
  public RestResponse<String> html(
      String slug, @RestQuery List<String> witness, @RestQuery @Nullable Layer layer) {
    return answer(FileKind.HTML, slug, witness, layer);
  }

  @GET
  @Produces(FileKind.TEXT_MARKDOWN + ";qs=0.4")
  @Operation(hidden = true)
  public RestResponse<String> markdown(
      String slug, @RestQuery List<String> witness, @RestQuery @Nullable Layer layer) {
    return answer(FileKind.MARKDOWN, slug, witness, layer);
  }

  @GET
  @Produces(FileKind.TEXT_PLAIN + ";qs=0.3")
  @Operation(hidden = true)
  public RestResponse<String> plain(
      String slug, @RestQuery List<String> witness, @RestQuery @Nullable Layer layer) {
    return answer(FileKind.PLAIN, slug, witness, layer);
  }

  private RestResponse<String> answer(
      FileKind kind, String slug, List<String> refs, @Nullable Layer layer) {
    Document document = exporting.document(slug);
    String file = kind.write(exporting.edition(document, exporting.shown(document, refs)), layer);
    // Names of people may change, so only the whole file says whether it is another.
    RestResponse<String> answer = conditions.current(Conditions.tag(file), () -> file);
    answer
        .getHeaders()
        .putSingle(
            HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + kind.fileName(slug) + "\"");
    return Conditions.as(kind.mediaType(), answer);
  }
}
