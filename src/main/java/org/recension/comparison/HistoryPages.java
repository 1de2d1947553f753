package org.recension.comparison;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.recension.collation.Comparing;
import org.recension.contributor.Caller;
import org.recension.document.Witness;
import org.recension.document.Witnesses;
import org.recension.limit.Costly;
import org.recension.manner.Slice;
import org.recension.page.ForPeople;
import org.recension.page.Showing;
import org.recension.problem.NotFound;
import org.recension.review.Submission;
import org.recension.review.Submissions;
import org.recension.transcription.Reading;
import org.recension.transcription.Revision;
import org.recension.transcription.RevisionItem;
import org.recension.transcription.RevisionResource;
import org.recension.transcription.Revisions;

/** Pages about how the text of a witness came to be: its revisions in a list and one by one. */
@ForPeople
@Path("/documents/{slug}/witnesses/{siglum}")
@Produces(MediaType.TEXT_HTML)
public class HistoryPages {

  private static final int PAGE = 20;

  private final Witnesses witnesses;
  private final RevisionResource list;
  private final Revisions revisions;
  private final Reading reading;
  private final Submissions submissions;
  private final Comparing comparing;
  private final Caller caller;
  private final Showing showing;

  HistoryPages(
      Witnesses witnesses,
      RevisionResource list,
      Revisions revisions,
      Reading reading,
      Submissions submissions,
      Comparing comparing,
      Caller caller,
      Showing showing) {
    this.witnesses = witnesses;
    this.list = list;
    this.revisions = revisions;
    this.reading = reading;
    this.submissions = submissions;
    this.comparing = comparing;
    this.caller = caller;
    this.showing = showing;
  }

  @GET
  @Path("/history")
  @Operation(hidden = true)
  public RestResponse<String> history(
      String slug, String siglum, @RestQuery @Nullable String cursor) {
    Slice<RevisionItem> slice = list.history(slug, siglum, PAGE, cursor).getEntity();
    Witness witness = witnesses.named(slug, siglum);
    return showing.page(
        Templates.history(
            Heading.of(witness),
            History.of(slice, witness.published(), open(witness), cursor == null)));
  }

  /** The open submissions of a witness by the revisions they carry, if they may be seen. */
  private Map<Integer, Long> open(Witness witness) {
    return caller.isAnonymous()
        ? Map.of()
        : submissions.open(witness).stream()
            .collect(Collectors.toMap(Submission::revision, Submission::id, Math::min));
  }

  @GET
  @Path("/playback")
  @Costly
  @Operation(hidden = true)
  public RestResponse<String> playback(
      String slug, String siglum, @RestQuery @Nullable Integer at) {
    Witness witness = witnesses.named(slug, siglum);
    List<Integer> numbers = reading.numbers(witness);
    if (numbers.isEmpty()) {
      throw new NotFound("No revision of witness " + witness.name() + " may be read yet");
    }
    int number = at == null ? numbers.get(0) : at;
    Revision revision = reading.find(slug, siglum, String.valueOf(number));
    Heading heading = Heading.of(witness);
    Lens lens = Lens.of(heading.path() + "/playback", Map.of(), null, null, "all");
    Integer parent = revision.parents().first();
    Revision before = parent == null ? null : revisions.numbered(witness, parent);
    ShownDiff shown =
        ShownDiff.of(
            comparing.view(comparing.side(before), comparing.side(revision)),
            lens,
            heading.language());
    Step step = new Step(RevisionItem.of(revision), numbers);
    return showing.page(Templates.playback(heading, step, shown));
  }
}
