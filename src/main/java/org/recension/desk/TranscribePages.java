package org.recension.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.AllowedTo;
import org.recension.facsimile.FacsimileResource;
import org.recension.facsimile.FacsimilesView;
import org.recension.limit.Costly;
import org.recension.page.ForPeople;
import org.recension.page.Said;
import org.recension.page.Showing;
import org.recension.problem.Invalid;
import org.recension.problem.Refusal;
import org.recension.rule.Rule;

/** Where a text of a witness is typed, tried and sent. */
@ForPeople
@Path("/documents/{slug}/witnesses/{siglum}/transcribe")
@Produces(MediaType.TEXT_HTML)
public class TranscribePages {

  private final Sheets sheets;
  private final Previewing previewing;
  private final Sending sending;
  private final FacsimileResource facsimiles;
  private final Showing showing;

  TranscribePages(
      Sheets sheets,
      Previewing previewing,
      Sending sending,
      FacsimileResource facsimiles,
      Showing showing) {
    this.sheets = sheets;
    this.previewing = previewing;
    this.sending = sending;
    this.facsimiles = facsimiles;
    this.showing = showing;
  }

  @GET
  @AllowedTo(Rule.TRANSCRIBERS_KEEP)
  @Operation(hidden = true)
  public RestResponse<String> begin(String slug, String siglum, @RestQuery @Nullable String from) {
    return showing.page(page(sheets.begun(slug, siglum, from)));
  }

  @POST
  @Path("/preview")
  @Costly
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedTo(Rule.TRANSCRIBERS_KEEP)
  @Operation(hidden = true)
  public RestResponse<String> preview(
      String slug,
      String siglum,
      @RestForm @DefaultValue("") String text,
      @RestForm @Nullable Integer parent,
      @RestForm @Nullable String summary,
      @RestQuery @DefaultValue("false") boolean part) {
    Typed typed = Typed.of(text, parent, summary);
    return unlessRefused(
        slug,
        siglum,
        typed,
        part,
        () -> {
          Preview tried = previewing.of(slug, siglum, typed.text());
          return part
              ? showing.page(Templates.preview(tried))
              : showing.page(page(sheets.typed(slug, siglum, typed).with(tried)));
        });
  }

  @POST
  @Path("/revision")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedTo(Rule.TRANSCRIBERS_KEEP)
  @Operation(hidden = true)
  public RestResponse<String> keep(
      String slug,
      String siglum,
      @RestForm @DefaultValue("") String text,
      @RestForm @Nullable Integer parent,
      @RestForm @Nullable String summary) {
    Typed typed = Typed.of(text, parent, summary);
    return unlessRefused(
        slug,
        siglum,
        typed,
        false,
        () -> showing.goTo(sending.kept(slug, siglum, typed), Said.KEPT));
  }

  @POST
  @Path("/submission")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedTo(Rule.TRANSCRIBERS_KEEP)
  @Operation(hidden = true)
  public RestResponse<String> submit(
      String slug,
      String siglum,
      @RestForm @DefaultValue("") String text,
      @RestForm @Nullable Integer parent,
      @RestForm @Nullable String summary) {
    Typed typed = Typed.of(text, parent, summary);
    return unlessRefused(
        slug,
        siglum,
        typed,
        false,
        () -> {
          Sending.Arrival arrival = sending.submitted(slug, siglum, typed);
          return showing.goTo(arrival.path(), arrival.said());
        });
  }

  /** What was typed stays on the page if it cannot be taken, with the reason beside it. */
  private RestResponse<String> unlessRefused(
      String slug,
      String siglum,
      Typed typed,
      boolean part,
      Supplier<RestResponse<String>> answer) {
    Refusal refusal;
    try {
      return answer.get();
    } catch (ConstraintViolationException e) {
      refusal = Invalid.of(e);
    } catch (Refusal e) {
      refusal = e;
    }
    Fault fault = Fault.of(refusal, typed.text());
    return showing.page(
        fault.status(),
        part ? Templates.fault(fault) : page(sheets.typed(slug, siglum, typed).with(fault)));
  }

  private TemplateInstance page(Sheet sheet) {
    FacsimilesView pictures = facsimiles.list(sheet.document().slug(), sheet.witness().siglum());
    showing.seesElsewhere(pictures.isElsewhere());
    return Templates.transcribe(sheet, pictures);
  }
}
