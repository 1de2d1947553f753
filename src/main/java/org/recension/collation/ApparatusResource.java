package org.recension.collation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.recension.apparatus.Apparatus;
import org.recension.apparatus.CsvText;
import org.recension.apparatus.FootnoteText;
import org.recension.apparatus.HtmlText;
import org.recension.apparatus.TeiText;
import org.recension.edition.Details;
import org.recension.edition.HtmlPage;
import org.recension.limit.Costly;
import org.recension.manner.Conditions;

/** Where the witnesses of a document differ, at any revision and in any layer. */
@Path("/api/v1/documents/{slug}/apparatus")
@Tag(name = "Comparing")
@Costly
public class ApparatusResource {

  private static final String TEI_XML = "application/tei+xml;charset=UTF-8";
  private static final String TEXT_HTML = "text/html;charset=UTF-8";
  private static final String TEXT_CSV = "text/csv;charset=UTF-8";
  private static final String TEXT_PLAIN = "text/plain;charset=UTF-8";

  /** These name the document, whose title may change though its texts do not. */
  private static final Set<String> SAYS_TITLE = Set.of(TEI_XML, TEXT_HTML);

  private final Collating collating;
  private final Conditions conditions;

  ApparatusResource(Collating collating, Conditions conditions) {
    this.collating = collating;
    this.conditions = conditions;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "readApparatus", summary = "Where the witnesses differ")
  public RestResponse<ApparatusView> json(
      String slug, @RestQuery @Nullable String base, @RestQuery List<String> witness) {
    return answer(slug, base, witness, MediaType.APPLICATION_JSON, ApparatusView::of);
  }

  @GET
  @Produces(TEI_XML + ";qs=0.6")
  @Operation(hidden = true)
  public RestResponse<String> tei(
      String slug, @RestQuery @Nullable String base, @RestQuery List<String> witness) {
    return answer(
        slug, base, witness, TEI_XML, (t, found) -> TeiText.of(found, t.document().title()));
  }

  @GET
  @Produces(TEXT_HTML + ";qs=0.5")
  @Operation(hidden = true)
  public RestResponse<String> html(
      String slug, @RestQuery @Nullable String base, @RestQuery List<String> witness) {
    return answer(slug, base, witness, TEXT_HTML, ApparatusResource::page);
  }

  @GET
  @Produces(TEXT_CSV + ";qs=0.4")
  @Operation(hidden = true)
  public RestResponse<String> csv(
      String slug, @RestQuery @Nullable String base, @RestQuery List<String> witness) {
    return answer(slug, base, witness, TEXT_CSV, (texts, found) -> CsvText.of(found));
  }

  @GET
  @Produces(TEXT_PLAIN + ";qs=0.3")
  @Operation(hidden = true)
  public RestResponse<String> plain(
      String slug, @RestQuery @Nullable String base, @RestQuery List<String> witness) {
    return answer(slug, base, witness, TEXT_PLAIN, (texts, found) -> FootnoteText.of(found));
  }

  private <T> RestResponse<T> answer(
      String slug,
      @Nullable String base,
      List<String> witness,
      String mediaType,
      BiFunction<Texts, Apparatus, T> show) {
    Texts texts =
        collating.texts(
            slug,
            Optional.ofNullable(base).map(text -> Ref.asked("base", text)),
            witness.stream().map(text -> Ref.asked("witness", text)).toList());
    Supplier<T> answer = () -> show.apply(texts, texts.apparatus());
    String tag = texts.tag(mediaType);
    boolean isSettled = texts.areNumbered() && !SAYS_TITLE.contains(mediaType);
    return Conditions.as(
        mediaType, isSettled ? conditions.immutable(tag, answer) : conditions.current(tag, answer));
  }

  private static String page(Texts texts, Apparatus apparatus) {
    Details details = texts.document().details();
    return HtmlPage.of(details.language(), texts.document().title(), HtmlText.of(apparatus));
  }
}
