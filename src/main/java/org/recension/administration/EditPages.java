package org.recension.administration;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.AllowedTo;
import org.recension.document.DocumentResource;
import org.recension.document.DocumentView;
import org.recension.document.NewWitness;
import org.recension.document.WitnessResource;
import org.recension.edition.WitnessKind;
import org.recension.manner.Conditions;
import org.recension.page.ForPeople;
import org.recension.page.Said;
import org.recension.page.Showing;
import org.recension.page.Viewer;
import org.recension.problem.Invalid;
import org.recension.publication.Choosing;
import org.recension.publication.NewPublication;
import org.recension.publication.PublicationResource;
import org.recension.rule.Rule;

/** Where an editor changes what is said about a document, its witnesses, and what is shown. */
@ForPeople
@Path("/documents/{slug}/edit")
@Produces(MediaType.TEXT_HTML)
public class EditPages {

  static final Form CHOICE = Form.of("revision");

  private static final Form WITNESS = Form.of("siglum", "title", "kind");

  private final DocumentResource documents;
  private final WitnessResource witnesses;
  private final PublicationResource publications;
  private final Choosing choosing;
  private final Conditions conditions;
  private final Showing showing;
  private final Viewer viewer;

  EditPages(
      DocumentResource documents,
      WitnessResource witnesses,
      PublicationResource publications,
      Choosing choosing,
      Conditions conditions,
      Showing showing,
      Viewer viewer) {
    this.documents = documents;
    this.witnesses = witnesses;
    this.publications = publications;
    this.choosing = choosing;
    this.conditions = conditions;
    this.showing = showing;
    this.viewer = viewer;
  }

  @GET
  @AllowedTo(Rule.EDITORS_EDIT)
  @Operation(hidden = true)
  public RestResponse<String> read(String slug) {
    return show(slug, null, WITNESS, CHOICE, null);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedTo(Rule.EDITORS_EDIT)
  @Operation(hidden = true)
  public RestResponse<String> describe(String slug) {
    Form form = About.FORM.typed(viewer.typed());
    return form.answer(
        () -> {
          documents.describe(slug, About.changes(form));
          return showing.goTo(path(slug), Said.DOCUMENT_CHANGED);
        },
        refused -> show(slug, refused, WITNESS, CHOICE, null));
  }

  @POST
  @Path("/witnesses")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedTo(Rule.EDITORS_EDIT)
  @Operation(hidden = true)
  public RestResponse<String> add(String slug) {
    Form form = WITNESS.typed(viewer.typed());
    return form.answer(
        () -> {
          witnesses.add(slug, witness(form));
          return showing.goTo(path(slug), Said.WITNESS_ADDED);
        },
        refused -> show(slug, null, refused, CHOICE, null));
  }

  @POST
  @Path("/witnesses/{siglum}/publication")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedTo(Rule.EDITORS_EDIT)
  @Operation(hidden = true)
  public RestResponse<String> publishAgain(String slug, String siglum) {
    Form form = CHOICE.typed(viewer.typed());
    return form.answer(
        () -> {
          NewPublication wanted = new NewPublication(form.number("revision"));
          publications.publishAgain(slug, siglum, wanted);
          return showing.goTo(path(slug), Said.PUBLISHED_AGAIN);
        },
        refused -> show(slug, null, WITNESS, refused, siglum));
  }

  private RestResponse<String> show(
      String slug, @Nullable Form about, Form witness, Form chosen, @Nullable String chosenFor) {
    DocumentView document = documents.read(slug);
    Map<String, String> there = About.values(document);
    Edited edited =
        new Edited(
            document,
            conditions.seen(document),
            choosing.of(slug),
            about == null ? About.FORM.holding(there) : about.beside(there),
            witness,
            chosen,
            chosenFor);
    return showing.page(edited.status(), Templates.edit(edited));
  }

  private static NewWitness witness(Form form) {
    WitnessKind kind =
        Arrays.stream(WitnessKind.values())
            .filter(each -> each.name().equals(form.text("kind")))
            .findFirst()
            .orElseThrow(() -> new Invalid("kind", Fault.NOT_CHOSEN));
    return new NewWitness(form.text("siglum"), form.text("title"), kind);
  }

  private static String path(String slug) {
    return "/documents/" + slug + "/edit";
  }
}
