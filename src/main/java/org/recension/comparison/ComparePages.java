package org.recension.comparison;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.recension.collation.Comparing;
import org.recension.collation.DiffView;
import org.recension.collation.Ref;
import org.recension.comparison.Choice.Asked;
import org.recension.contributor.Caller;
import org.recension.document.Document;
import org.recension.document.Documents;
import org.recension.document.Witness;
import org.recension.document.Witnesses;
import org.recension.limit.Costly;
import org.recension.page.ForPeople;
import org.recension.page.Showing;
import org.recension.transcription.Revision;
import org.recension.transcription.Revisions;

/** The page on which any two texts of a document are chosen and compared. */
@ForPeople
@Path("/documents/{slug}/compare")
@Produces(MediaType.TEXT_HTML)
public class ComparePages {

  /** So many of each witness can be chosen at once; older ones are chosen in the history. */
  private static final int RECENT = 20;

  private final Documents documents;
  private final Witnesses witnesses;
  private final Revisions revisions;
  private final Comparing comparing;
  private final Caller caller;
  private final Showing showing;

  ComparePages(
      Documents documents,
      Witnesses witnesses,
      Revisions revisions,
      Comparing comparing,
      Caller caller,
      Showing showing) {
    this.documents = documents;
    this.witnesses = witnesses;
    this.revisions = revisions;
    this.comparing = comparing;
    this.caller = caller;
    this.showing = showing;
  }

  @GET
  @Costly
  @Operation(hidden = true)
  public RestResponse<String> compare(
      String slug,
      @RestQuery @Nullable String from,
      @RestQuery @Nullable String fromLayer,
      @RestQuery @Nullable String to,
      @RestQuery @Nullable String toLayer,
      @RestQuery @Nullable String view,
      @RestQuery List<String> hide,
      @RestQuery @Nullable String context) {
    caller.requireReading();
    Document document = documents.named(slug);
    Ref older = from == null ? null : Ref.asked("from", in(from, fromLayer));
    Ref newer = to == null ? null : Ref.asked("to", in(to, toLayer));
    ShownDiff shown = null;
    if (older != null && newer != null) {
      DiffView diff = comparing.view(comparing.side(slug, older), comparing.side(slug, newer));
      Map<String, String> kept = new LinkedHashMap<>();
      kept.put("from", name(older));
      kept.put("to", name(newer));
      Lens lens = Lens.of("/documents/" + slug + "/compare", kept, view, hide, context);
      shown = ShownDiff.of(diff, lens, document.language());
    }
    List<Choice> choices = choices(document);
    List<Asked> proposed = Choice.proposed(choices);
    return showing.page(
        Templates.compare(
            slug,
            document.title(),
            choices,
            older == null ? proposed.get(0) : Asked.of(older),
            newer == null ? proposed.get(1) : Asked.of(newer),
            shown));
  }

  private List<Choice> choices(Document document) {
    List<Witness> all = witnesses.of(List.of(document));
    boolean isAnonymous = caller.isAnonymous();
    List<Revision> recent = all.isEmpty() ? List.of() : revisions.recent(all, isAnonymous, RECENT);
    return Choice.of(all, recent, isAnonymous);
  }

  /** A text in a layer that was chosen apart from it; an empty choice is the text as written. */
  private static String in(String ref, @Nullable String layer) {
    if (layer == null) {
      return ref;
    }
    String written = ref.replaceFirst(":.*", "");
    return layer.isEmpty() ? written : written + ":" + layer;
  }

  private static String name(Ref ref) {
    return ref.siglum() + "@" + ref.which() + (ref.layer() == null ? "" : ":" + ref.layer());
  }
}
