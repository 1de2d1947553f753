package org.recension.document;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.AllowedTo;
import org.recension.contributor.Caller;
import org.recension.contributor.Contributor;
import org.recension.manner.Conditions;
import org.recension.manner.Created;
import org.recension.manner.Cursor;
import org.recension.manner.MergePatch;
import org.recension.manner.Once;
import org.recension.manner.Paging;
import org.recension.manner.PlainText;
import org.recension.manner.Slice;
import org.recension.rule.Rule;

/** Documents: listed, read, entered, described. */
@Path("/api/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public class DocumentResource {

  private final Caller caller;
  private final Documents documents;
  private final Witnesses witnesses;
  private final Cataloguing cataloguing;
  private final Conditions conditions;
  private final MergePatch patch;
  private final Paging paging;

  DocumentResource(
      Caller caller,
      Documents documents,
      Witnesses witnesses,
      Cataloguing cataloguing,
      Conditions conditions,
      MergePatch patch,
      Paging paging) {
    this.caller = caller;
    this.documents = documents;
    this.witnesses = witnesses;
    this.cataloguing = cataloguing;
    this.conditions = conditions;
    this.patch = patch;
    this.paging = paging;
  }

  @GET
  @Operation(operationId = "listDocuments", summary = "List the documents, by slug")
  public RestResponse<Slice<DocumentView>> list(
      @RestQuery @Size(max = 200) @PlainText @Nullable String q,
      @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
      @RestQuery @Nullable String cursor) {
    caller.requireReading();
    String after = Cursor.text(cursor).orElse("");
    Slice<Document> slice = Slice.cut(documents.after(after, q, limit + 1), limit, Document::slug);
    Map<Document, List<Witness>> carriers =
        witnesses.of(slice.items()).stream().collect(groupingBy(Witness::document));
    return paging.answer(slice.map(d -> DocumentView.of(d, carriers.getOrDefault(d, List.of()))));
  }

  @POST
  @Once
  @AllowedTo(Rule.EDITORS_EDIT)
  @Operation(operationId = "enterDocument", summary = "Enter a document")
  public RestResponse<DocumentView> enter(@NotNull @Valid NewDocument request) {
    Document document = cataloguing.enter(caller.signedIn(), request);
    return Created.at(
        DocumentView.of(document, List.of()), "/api/v1/documents/{slug}", document.slug());
  }

  @GET
  @Path("/{slug}")
  @Operation(operationId = "readDocument", summary = "Read a document with its witnesses")
  public DocumentView read(String slug) {
    caller.requireReading();
    return view(documents.named(slug));
  }

  @PATCH
  @Path("/{slug}")
  @Once
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @AllowedTo(Rule.EDITORS_EDIT)
  @Parameter(ref = "IfMatch")
  @Operation(operationId = "describeDocument", summary = "Change what is said about a document")
  public RestResponse<DocumentView> describe(
      String slug,
      @RequestBody(content = @Content(schema = @Schema(implementation = Metadata.class))) @NotNull
          JsonNode changes) {
    Contributor editor = caller.signedIn();
    Document document = documents.lockedForChange(slug);
    conditions.requireSeen("document " + slug, view(document));
    cataloguing.describe(editor, document, patch.apply(Metadata.of(document), changes));
    return RestResponse.ok(view(document));
  }

  private DocumentView view(Document document) {
    return DocumentView.of(document, witnesses.of(List.of(document)));
  }
}
