package org.recension.reading;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.recension.collation.ApparatusView;
import org.recension.collation.Collating;
import org.recension.collation.Ref;
import org.recension.document.DocumentResource;
import org.recension.document.DocumentView;
import org.recension.limit.Costly;
import org.recension.manner.Snapshot;
import org.recension.page.ForPeople;
import org.recension.page.Showing;

/** Where the witnesses of a document differ, as a list that can be chosen and printed. */
@ForPeople
@Path("/documents/{slug}/apparatus")
@Produces(MediaType.TEXT_HTML)
public class ApparatusPages {

  private final DocumentResource documents;
  private final Collating collating;
  private final Showing showing;

  ApparatusPages(DocumentResource documents, Collating collating, Showing showing) {
    this.documents = documents;
    this.collating = collating;
    this.showing = showing;
  }

  @GET
  @Snapshot
  @Costly
  @Operation(hidden = true)
  public RestResponse<String> apparatus(
      String slug, @RestQuery @Nullable String base, @RestQuery List<String> witness) {
    DocumentView document = documents.read(slug);
    Optional<Ref> lemma = Optional.ofNullable(base).map(text -> Ref.asked("base", text));
    List<Ref> others =
        witness.stream()
            .filter(text -> !text.equals(base))
            .map(text -> Ref.asked("witness", text))
            .toList();
    ApparatusView apparatus = collating.view(slug, lemma, others);
    return showing.page(
        Templates.apparatus(document, apparatus, TextChoice.of(document, apparatus)));
  }
}
