package org.recension.administration;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.AllowedTo;
import org.recension.contributor.Caller;
import org.recension.convention.Convention;
import org.recension.document.DocumentResource;
import org.recension.edition.Details;
import org.recension.importing.ImportResource;
import org.recension.importing.ImportState;
import org.recension.importing.ImportView;
import org.recension.importing.ItemState;
import org.recension.importing.Rereading;
import org.recension.limit.Costly;
import org.recension.manner.Slice;
import org.recension.notation.Diagnostic;
import org.recension.page.ForPeople;
import org.recension.page.Said;
import org.recension.page.Showing;
import org.recension.page.Viewer;
import org.recension.problem.Conflict;
import org.recension.problem.Frontier;
import org.recension.problem.Invalid;
import org.recension.rule.ReviewRules;
import org.recension.rule.Rule;
import org.recension.upload.UploadLimits;

/** Where an editor brings files in, and sees what becomes of them. */
@ForPeople
@Path(ImportPages.PATH)
@Produces(MediaType.TEXT_HTML)
public class ImportPages {

  static final String PATH = "/admin/imports";

  private static final int SHOWN = 20;
  private static final int ITEMS = 50;
  private static final int DIAGNOSTICS = 100;
  private static final String CONVENTION = "convention";
  private static final List<Convention> CONVENTIONS = List.of(Convention.values());
  private static final Form FORM =
      Form.of(
          About.SLUG,
          Form.FILE,
          CONVENTION,
          About.TITLE,
          About.LANGUAGE,
          About.DATE,
          About.SOURCE,
          About.DESCRIPTION);

  private final Bringing bringing;
  private final ImportResource imports;
  private final DocumentResource documents;
  private final Rereading rereading;
  private final Caller caller;
  private final Showing showing;
  private final Viewer viewer;

  ImportPages(
      Bringing bringing,
      ImportResource imports,
      DocumentResource documents,
      Rereading rereading,
      Caller caller,
      Showing showing,
      Viewer viewer) {
    this.bringing = bringing;
    this.imports = imports;
    this.documents = documents;
    this.rereading = rereading;
    this.caller = caller;
    this.showing = showing;
    this.viewer = viewer;
  }

  void makeRoom(@Observes StartupEvent start, Frontier frontier, UploadLimits limits) {
    frontier.makeRoom(PATH, Set.of(MediaType.MULTIPART_FORM_DATA), limits.maxBytes());
  }

  @GET
  @AllowedTo(Rule.EDITORS_EDIT)
  @Operation(hidden = true)
  public RestResponse<String> list(@RestQuery @Nullable String cursor) {
    return list(cursor, FORM);
  }

  @POST
  @Costly
  @AllowedTo(Rule.EDITORS_EDIT)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(hidden = true)
  public RestResponse<String> bring(@RestForm(Form.FILE) @Nullable FileUpload file) {
    Form form = FORM.typed(viewer.typed());
    return form.answer(() -> brought(form, chosen(file)), refused -> list(null, refused));
  }

  @GET
  @Path("/{id}")
  @AllowedTo(Rule.EDITORS_EDIT)
  @Operation(hidden = true)
  public RestResponse<String> read(
      long id,
      @RestQuery @DefaultValue("false") boolean all,
      @RestQuery @DefaultValue("false") boolean still,
      @RestQuery @Nullable String cursor) {
    return showing.page(Templates.progress(progress(id, all, still, cursor, false)));
  }

  @POST
  @Path("/{id}/cancellation")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedTo(Rule.CONTRIBUTORS_ONLY)
  @Operation(hidden = true)
  public RestResponse<String> cancel(long id) {
    try {
      imports.cancel(id);
      return showing.goTo(PATH + "/" + id, Said.IMPORT_CANCELLED);
    } catch (Conflict e) {
      return showing.page(
          e.type().status(), Templates.progress(progress(id, false, true, null, true)));
    }
  }

  @GET
  @Path("/documents/{slug}")
  @Costly
  @AllowedTo(Rule.EDITORS_EDIT)
  @Operation(hidden = true)
  public RestResponse<String> made(String slug) {
    List<Diagnostic> all = rereading.diagnostics(slug);
    List<Diagnostic> first = all.subList(0, Math.min(DIAGNOSTICS, all.size()));
    return showing.page(Templates.made(documents.read(slug), first, all.size()));
  }

  private RestResponse<String> brought(Form form, FileUpload file) {
    String slug = form.text(About.SLUG);
    String convention = form.optional(CONVENTION);
    if (Bringing.holdsMany(file)) {
      return showing.goTo(PATH + "/" + bringing.many(file, convention), Said.IMPORT_BEGUN);
    }
    bringing.one(bringing.delivery(file, slug, convention, said(form)));
    return showing.goTo(PATH + "/documents/" + slug, Said.IMPORTED);
  }

  /** Browsers send a file without a name and without bytes where none was chosen. */
  private static FileUpload chosen(@Nullable FileUpload file) {
    if (file == null || file.fileName().isEmpty()) {
      throw new Invalid(Form.FILE, Fault.NOT_CHOSEN);
    }
    return file;
  }

  private static Details said(Form form) {
    return new Details(
        form.optional(About.TITLE),
        form.optional(About.LANGUAGE),
        form.optional(About.DATE),
        form.optional(About.SOURCE),
        form.optional(About.DESCRIPTION));
  }

  private RestResponse<String> list(@Nullable String cursor, Form form) {
    Slice<ImportView> slice = imports.list(SHOWN, cursor).getEntity();
    return showing.page(form.status(), Templates.imports(slice, CONVENTIONS, form));
  }

  private Progress progress(
      long id, boolean all, boolean still, @Nullable String cursor, boolean late) {
    ImportView whole = imports.read(id).getEntity();
    boolean mayCancel =
        whole.state() == ImportState.RUNNING
            && ReviewRules.mayCancel(
                caller.signedIn().username(), caller.roles(), whole.by().username());
    return new Progress(
        whole,
        imports.items(id, all ? null : ItemState.FAILED, ITEMS, cursor).getEntity(),
        all,
        still,
        mayCancel,
        late);
  }
}
