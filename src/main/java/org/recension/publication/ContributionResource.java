package org.recension.publication;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.AllowedTo;
import org.recension.contributor.Caller;
import org.recension.contributor.Contributor;
import org.recension.manner.Cursor;
import org.recension.manner.Paging;
import org.recension.manner.Slice;
import org.recension.manner.Snapshot;
import org.recension.review.Showing;
import org.recension.review.Submission;
import org.recension.review.SubmissionView;
import org.recension.review.Submissions;
import org.recension.rule.Rule;

/** What became of my words. */
@Path("/api/v1/me/contributions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
public class ContributionResource {

  private final Caller caller;
  private final Submissions submissions;
  private final Showing showing;
  private final OwnWords ownWords;
  private final Paging paging;

  ContributionResource(
      Caller caller, Submissions submissions, Showing showing, OwnWords ownWords, Paging paging) {
    this.caller = caller;
    this.submissions = submissions;
    this.showing = showing;
    this.ownWords = ownWords;
    this.paging = paging;
  }

  @GET
  @Snapshot
  @AllowedTo(Rule.CONTRIBUTORS_ONLY)
  @Operation(operationId = "listContributions", summary = "What became of my words, newest first")
  public RestResponse<Slice<ContributionView>> list(
      @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
      @RestQuery @Nullable String cursor) {
    Contributor me = caller.signedIn();
    long below = Cursor.number(cursor).orElse(Long.MAX_VALUE);
    Slice<Submission> slice =
        Slice.cut(submissions.by(me, below, limit + 1), limit, s -> String.valueOf(s.id()));
    return paging.answer(slice.mapAll(mine -> views(me, mine)));
  }

  private List<ContributionView> views(Contributor me, List<Submission> mine) {
    List<SubmissionView> shown = showing.list(mine);
    Map<Long, Integer> words = new HashMap<>();
    return IntStream.range(0, mine.size())
        .mapToObj(
            i -> {
              var witness = mine.get(i).witness();
              int published =
                  words.computeIfAbsent(witness.id(), id -> ownWords.published(me, witness));
              return new ContributionView(shown.get(i), published);
            })
        .toList();
  }
}
