package org.recension.review;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.recension.collation.Comparing;
import org.recension.collation.DiffPage;
import org.recension.collation.DiffView;
import org.recension.collation.Side;
import org.recension.contributor.AllowedTo;
import org.recension.limit.Costly;
import org.recension.manner.Conditions;
import org.recension.rule.Rule;
import org.recension.text.Rendering;
import org.recension.transcription.Revisions;

/** What the reviewer judges: the published text against what is put forward. */
@Path("/api/v1/submissions/{id}/diff")
@Tag(name = "Review")
@Costly
public class ReviewDiffResource {

  private final Submissions submissions;
  private final Revisions revisions;
  private final Comparing comparing;
  private final Conditions conditions;

  ReviewDiffResource(
      Submissions submissions, Revisions revisions, Comparing comparing, Conditions conditions) {
    this.submissions = submissions;
    this.revisions = revisions;
    this.comparing = comparing;
    this.conditions = conditions;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @AllowedTo(Rule.CONTRIBUTORS_ONLY)
  @Operation(operationId = "readSubmissionDiff", summary = "What the reviewer judges")
  public RestResponse<DiffView> json(long id) {
    return answer(id, MediaType.APPLICATION_JSON, comparing::view);
  }

  @GET
  @Produces("text/html;qs=0.5")
  @AllowedTo(Rule.CONTRIBUTORS_ONLY)
  @Operation(hidden = true)
  public RestResponse<String> html(long id) {
    return answer(id, "text/html;charset=UTF-8", (a, b) -> DiffPage.of(a, b, comparing.diff(a, b)));
  }

  @GET
  @Produces("text/plain;charset=UTF-8;qs=0.4")
  @AllowedTo(Rule.CONTRIBUTORS_ONLY)
  @Operation(hidden = true)
  public RestResponse<String> plain(long id) {
    return answer(id, "text/plain;charset=UTF-8", (a, b) -> Rendering.plain(comparing.diff(a, b)));
  }

  private <T> RestResponse<T> answer(long id, String mediaType, BiFunction<Side, Side, T> show) {
    Submission submission = submissions.numbered(id);
    Side base = side(submission, submission.base());
    Side revision = side(submission, submission.revision());
    String tag = Comparing.tag(mediaType, base, revision);
    return Conditions.as(mediaType, conditions.current(tag, () -> show.apply(base, revision)));
  }

  private Side side(Submission submission, @Nullable Integer number) {
    return comparing.side(number == null ? null : revisions.numbered(submission.witness(), number));
  }
}
