package org.recension.reading;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.recension.document.DocumentResource;
import org.recension.document.DocumentView;
import org.recension.document.WitnessView;
import org.recension.facsimile.FacsimileResource;
import org.recension.facsimile.FacsimilesView;
import org.recension.limit.Costly;
import org.recension.manner.Snapshot;
import org.recension.notation.Layer;
import org.recension.page.ForPeople;
import org.recension.page.Showing;
import org.recension.page.Viewer;
import org.recension.problem.NotFound;
import org.recension.reading.ReaderStyle.Spoken;

/** A document with its witnesses side by side, and each of them with its apparatus. */
@ForPeople
@Path("/documents/{slug}")
@Produces(MediaType.TEXT_HTML)
public class DocumentPages {

  private final DocumentResource documents;
  private final Leaves leaves;
  private final FacsimileResource facsimiles;
  private final Showing showing;
  private final Viewer viewer;

  DocumentPages(
      DocumentResource documents,
      Leaves leaves,
      FacsimileResource facsimiles,
      Showing showing,
      Viewer viewer) {
    this.documents = documents;
    this.leaves = leaves;
    this.facsimiles = facsimiles;
    this.showing = showing;
    this.viewer = viewer;
  }

  @GET
  @Snapshot
  @Costly
  @Operation(hidden = true)
  public RestResponse<String> document(String slug, @RestQuery @Nullable Layer layer) {
    DocumentView document = documents.read(slug);
    List<Leaf> all =
        document.witnesses().stream()
            .map(witness -> leaves.bare(document, witness, layer, spoken()))
            .toList();
    return showing.page(Templates.document(document, all, LayerChoice.of(layer)));
  }

  @GET
  @Path("/witnesses/{siglum}")
  @Snapshot
  @Costly
  @Operation(hidden = true)
  public RestResponse<String> witness(
      String slug, String siglum, @RestQuery @Nullable Layer layer) {
    DocumentView document = documents.read(slug);
    WitnessView witness =
        document.witnesses().stream()
            .filter(each -> each.siglum().equals(siglum))
            .findFirst()
            .orElseThrow(() -> new NotFound("No witness " + siglum + " of document " + slug));
    FacsimilesView pictures = facsimiles.list(slug, siglum);
    showing.seesElsewhere(pictures.isElsewhere());
    Leaf leaf = leaves.collated(document, witness, layer, spoken());
    return showing.page(Templates.witness(document, leaf, LayerChoice.of(layer), pictures));
  }

  private Spoken spoken() {
    Messages messages = viewer.messages(Messages.class);
    return new Spoken(messages.deleted(), messages.inserted(), messages.place());
  }
}
