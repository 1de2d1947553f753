package org.recension.comparison;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.recension.document.Witness;
import org.recension.document.Witnesses;
import org.recension.limit.Costly;
import org.recension.page.ForPeople;
import org.recension.page.Showing;
import org.recension.transcription.Reading;
import org.recension.transcription.Revision;
import org.recension.transcription.RevisionItem;
import org.recension.transcription.RevisionView;
import org.recension.transcription.Revisions;

/** Pages about one revision: as it was written, and by whom each word of it was. */
@ForPeople
@Path("/documents/{slug}/witnesses/{siglum}")
@Produces(MediaType.TEXT_HTML)
public class RevisionPages {

  private final Witnesses witnesses;
  private final Revisions revisions;
  private final Reading reading;
  private final Showing showing;

  RevisionPages(Witnesses witnesses, Revisions revisions, Reading reading, Showing showing) {
    this.witnesses = witnesses;
    this.revisions = revisions;
    this.reading = reading;
    this.showing = showing;
  }

  @GET
  @Path("/revisions/{which}")
  @Operation(hidden = true)
  public RestResponse<String> revision(String slug, String siglum, String which) {
    Revision revision = reading.find(slug, siglum, which);
    Witness witness = revision.witness();
    RevisionView view = RevisionView.of(revision, revisions.text(revision));
    boolean isPublished = Integer.valueOf(revision.number()).equals(witness.published());
    return showing.page(
        Templates.revision(
            Heading.of(witness), view, isPublished, Doubt.of(view.text(), view.diagnostics())));
  }

  @GET
  @Path("/attribution")
  @Costly
  @Operation(hidden = true)
  public RestResponse<String> attribution(
      String slug, String siglum, @RestQuery @Nullable String revision) {
    Revision read = reading.find(slug, siglum, revision == null ? shown(slug, siglum) : revision);
    AttributedText text = AttributedText.of(reading.shares(read), reading.attribution(read).runs());
    return showing.page(
        Templates.attribution(Heading.of(read.witness()), RevisionItem.of(read), text));
  }

  /** Which revision is looked at where none is named. */
  private String shown(String slug, String siglum) {
    return witnesses.named(slug, siglum).published() == null ? "latest" : "published";
  }
}
