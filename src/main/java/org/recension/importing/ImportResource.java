package org.recension.importing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.AllowedTo;
import org.recension.contributor.Caller;
import org.recension.limit.Costly;
import org.recension.manner.Created;
import org.recension.manner.Cursor;
import org.recension.manner.Once;
import org.recension.manner.Paging;
import org.recension.manner.PlainText;
import org.recension.manner.Slice;
import org.recension.rule.Rule;
import org.recension.upload.Upload;

/** Files that become documents: one at once, or many in the background. */
@Path(ImportResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
public class ImportResource {

  static final String PATH = "/api/v1/imports";

  private final Caller caller;
  private final Importing importing;
  private final Receiving receiving;
  private final Imports imports;
  private final ImportItems items;
  private final Paging paging;

  ImportResource(
      Caller caller,
      Importing importing,
      Receiving receiving,
      Imports imports,
      ImportItems items,
      Paging paging) {
    this.caller = caller;
    this.importing = importing;
    this.receiving = receiving;
    this.imports = imports;
    this.items = items;
    this.paging = paging;
  }

  @POST
  @Once
  @Costly
  @AllowedTo(Rule.EDITORS_EDIT)
  @Operation(operationId = "importFiles", summary = "Make documents of files")
  @Parameter(name = "slug", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING))
  @Parameter(name = "title", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "convention",
      in = ParameterIn.QUERY,
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(name = "name", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING))
  @APIResponseSchema(value = Imported.class, responseCode = "201", responseDescription = "Made")
  @APIResponse(
      responseCode = "202",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ImportView.class)))
  public RestResponse<Imported> bring(@NotNull @Valid NewImport request) {
    return made(request.delivery());
  }

  @POST
  @Once
  @Costly
  @AllowedTo(Rule.EDITORS_EDIT)
  @Consumes({
    MediaType.TEXT_PLAIN,
    "application/tei+xml",
    MediaType.APPLICATION_XML,
    MediaType.TEXT_XML,
    MediaType.APPLICATION_OCTET_STREAM
  })
  @Operation(hidden = true)
  public RestResponse<Imported> bringFile(
      @RestQuery @NotNull String slug,
      @RestQuery @Size(max = 500) @PlainText @Nullable String title,
      @RestQuery @Nullable String convention,
      @RestQuery @Size(max = 200) @PlainText @Nullable String name,
      Upload upload) {
    Sheet sheet = new Sheet(name, upload.mediaType(), upload.bytes(), "body");
    return made(Delivery.of(sheet, slug, title, convention));
  }

  @POST
  @Once
  @Costly
  @AllowedTo(Rule.EDITORS_EDIT)
  @Consumes({Upload.ZIP, Upload.JSON_LINES, Upload.NDJSON})
  @Operation(hidden = true)
  public RestResponse<ImportView> receive(@RestQuery @Nullable String convention, Upload upload) {
    Import whole = receiving.receive(caller.signedIn(), upload, convention);
    return Created.later(ImportView.of(whole), PATH + "/{id}", whole.id());
  }

  @GET
  @AllowedTo(Rule.CONTRIBUTORS_ONLY)
  @Operation(operationId = "listImports", summary = "Imports in the background, newest first")
  public RestResponse<Slice<ImportView>> list(
      @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
      @RestQuery @Nullable String cursor) {
    long below = Cursor.number(cursor).orElse(Long.MAX_VALUE);
    Slice<Import> slice =
        Slice.cut(imports.below(below, limit + 1), limit, i -> String.valueOf(i.id()));
    return paging.answer(slice.map(ImportView::of));
  }

  @GET
  @Path("/{id}")
  @AllowedTo(Rule.CONTRIBUTORS_ONLY)
  @Operation(operationId = "readImport", summary = "How far an import has come")
  @APIResponse(
      responseCode = "200",
      headers = @Header(name = "Retry-After", ref = "#/components/headers/Retry-After"),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ImportView.class)))
  public RestResponse<ImportView> read(long id) {
    ImportView view = ImportView.of(imports.numbered(id));
    RestResponse<ImportView> answer = RestResponse.ok(view);
    if (view.state() == ImportState.RUNNING) {
      answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, 1);
    }
    return answer;
  }

  @GET
  @Path("/{id}/items")
  @AllowedTo(Rule.CONTRIBUTORS_ONLY)
  @Operation(operationId = "listImportItems", summary = "What became of each file")
  public RestResponse<Slice<ImportItemView>> items(
      long id,
      @RestQuery @Nullable ItemState state,
      @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
      @RestQuery @Nullable String cursor) {
    int after = Cursor.number(cursor).map(Long::intValue).orElse(0);
    return paging.answer(
        Slice.cut(
            items.after(imports.numbered(id), after, state, limit + 1),
            limit,
            i -> String.valueOf(i.number())));
  }

  @POST
  @Path("/{id}/cancellation")
  @Once
  @Consumes(MediaType.WILDCARD)
  @AllowedTo(Rule.CONTRIBUTORS_ONLY)
  @Operation(operationId = "cancelImport", summary = "Work on nothing more of it")
  public RestResponse<ImportView> cancel(long id) {
    return RestResponse.ok(ImportView.of(receiving.cancel(caller.signedIn(), caller.roles(), id)));
  }

  private RestResponse<Imported> made(Delivery delivery) {
    Imported imported = importing.bring(caller.signedIn(), delivery);
    return Created.at(imported, "/api/v1/documents/{slug}", imported.document().slug());
  }
}
