package org.recension.facsimile;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.recension.contributor.AllowedTo;
import org.recension.document.Witness;
import org.recension.document.Witnesses;
import org.recension.limit.Costly;
import org.recension.page.ForPeople;
import org.recension.page.Said;
import org.recension.page.Showing;
import org.recension.problem.Frontier;
import org.recension.problem.Invalid;
import org.recension.problem.TooLarge;
import org.recension.rule.Rule;
import org.recension.upload.UploadLimits;

/** Where an editor keeps the pictures of a witness. */
@ForPeople
@Path(FacsimilePages.PATH)
@Produces(MediaType.TEXT_HTML)
public class FacsimilePages {

  static final String PATH = "/documents/{slug}/witnesses/{siglum}/facsimiles";

  private final Witnesses witnesses;
  private final Facsimiles facsimiles;
  private final Depicting depicting;
  private final Collecting collecting;
  private final ManifestResource manifests;
  private final Showing showing;

  FacsimilePages(
      Witnesses witnesses,
      Facsimiles facsimiles,
      Depicting depicting,
      Collecting collecting,
      ManifestResource manifests,
      Showing showing) {
    this.witnesses = witnesses;
    this.facsimiles = facsimiles;
    this.depicting = depicting;
    this.collecting = collecting;
    this.manifests = manifests;
    this.showing = showing;
  }

  void makeRoom(@Observes StartupEvent start, Frontier frontier, UploadLimits limits) {
    frontier.makeRoom(PATH, Set.of(MediaType.MULTIPART_FORM_DATA), limits.maxBytes());
  }

  @GET
  @AllowedTo(Rule.EDITORS_EDIT)
  @Operation(hidden = true)
  public RestResponse<String> show(String slug, String siglum) {
    return show(200, slug, siglum, Tried.NOTHING);
  }

  @POST
  @Costly
  @AllowedTo(Rule.EDITORS_EDIT)
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(hidden = true)
  public RestResponse<String> add(
      String slug,
      String siglum,
      @RestForm("picture") List<FileUpload> pictures,
      @RestForm @DefaultValue("") String pages) {
    try {
      collecting.add(slug, siglum, paired(pictures, pages.strip()));
    } catch (Invalid | TooLarge e) {
      boolean isOfPages = e.detail().startsWith("pages ");
      Tried tried = new Tried(pages, null, isOfPages ? "pages" : "picture", e.detail());
      return show(e.type().status(), slug, siglum, tried);
    }
    return showing.goTo(path(slug, siglum), Said.FACSIMILES_ADDED);
  }

  @POST
  @Path("/manifest")
  @AllowedTo(Rule.EDITORS_EDIT)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(hidden = true)
  public RestResponse<String> name(
      String slug, String siglum, @RestForm @DefaultValue("") String uri) {
    String said = uri.strip();
    try {
      manifests.name(slug, siglum, new NewManifest(said.isEmpty() ? null : said));
    } catch (Invalid e) {
      return show(e.type().status(), slug, siglum, new Tried("", uri, "uri", e.detail()));
    }
    return showing.goTo(path(slug, siglum), Said.MANIFEST_NAMED);
  }

  /** Each file with what its page is called, as somebody typed it or else as its name says. */
  private List<NewFacsimile> paired(List<FileUpload> pictures, String pages) {
    List<FileUpload> files = pictures.stream().filter(f -> !f.fileName().isEmpty()).toList();
    if (files.isEmpty()) {
      throw new Invalid("picture", "has to be chosen");
    }
    List<String> labels =
        pages.isEmpty()
            ? files.stream().map(f -> PageLabel.of(f.fileName()).text()).toList()
            : List.of(pages.split("[\\s,;]+"));
    if (labels.size() != files.size()) {
      throw new Invalid(
          "pages", "are %d and the pictures %d".formatted(labels.size(), files.size()));
    }
    List<NewFacsimile> paired = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      FileUpload file = files.get(i);
      Picture picture = depicting.receive(file.fileName(), read(file.uploadedFile()));
      paired.add(new NewFacsimile(labels.get(i), picture));
    }
    return paired;
  }

  private static byte[] read(java.nio.file.Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private RestResponse<String> show(int status, String slug, String siglum, Tried tried) {
    Witness witness = witnesses.named(slug, siglum);
    return showing.page(status, Templates.pictures(witness, facsimiles.of(witness), tried));
  }

  private static String path(String slug, String siglum) {
    return UriBuilder.fromPath(PATH).build(slug, siglum).toString();
  }
}
