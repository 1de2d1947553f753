package org.recension.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.AllowedTo;
import org.recension.contributor.Caller;
import org.recension.contributor.Contributor;
import org.recension.document.Documents;
import org.recension.document.Witnesses;
import org.recension.manner.Conditions;
import org.recension.manner.Created;
import org.recension.manner.Cursor;
import org.recension.manner.Once;
import org.recension.manner.Paging;
import org.recension.manner.PlainText;
import org.recension.manner.Slice;
import org.recension.manner.Snapshot;
import org.recension.problem.Invalid;
import org.recension.rule.ReviewRules;
import org.recension.rule.Rule;
import org.recension.rule.SubmissionState;

/** The queue of what is put forward, and what is decided about it. */
@Path("/api/v1/submissions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Review")
public class SubmissionResource {

  private final Caller caller;
  private final Submissions submissions;
  private final Documents documents;
  private final Witnesses witnesses;
  private final Showing showing;
  private final Deciding deciding;
  private final Submitting submitting;
  private final Conditions conditions;
  private final Paging paging;

  SubmissionResource(
      Caller caller,
      Submissions submissions,
      Documents documents,
      Witnesses witnesses,
      Showing showing,
      Deciding deciding,
      Submitting submitting,
      Conditions conditions,
      Paging paging) {
    this.caller = caller;
    this.submissions = submissions;
    this.documents = documents;
    this.witnesses = witnesses;
    this.showing = showing;
    this.deciding = deciding;
    this.submitting = submitting;
    this.conditions = conditions;
    this.paging = paging;
  }

  @GET
  @Snapshot
  @AllowedTo(Rule.CONTRIBUTORS_ONLY)
  @Operation(operationId = "listSubmissions", summary = "The queue, oldest first")
  public RestResponse<Slice<SubmissionView>> queue(
      @RestQuery @DefaultValue("OPEN") SubmissionState state,
      @RestQuery @Size(max = 100) @PlainText @Nullable String document,
      @RestQuery @DefaultValue("false") boolean reviewable,
      @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
      @RestQuery @Nullable String cursor) {
    if (reviewable && !ReviewRules.mayReview(caller.roles())) {
      return RestResponse.ok(new Slice<>(List.of(), null));
    }
    Contributor reviewer = reviewable ? caller.signedIn() : null;
    List<Long> ofDocument = document == null ? null : witnesses.ids(document);
    Queue queue = new Queue(state, ofDocument, reviewer, Cursor.number(cursor).orElse(0L));
    Slice<Submission> slice =
        Slice.cut(submissions.queue(queue, limit + 1), limit, s -> String.valueOf(s.id()));
    return paging.answer(slice.mapAll(showing::list));
  }

  @GET
  @Path("/{id}")
  @Snapshot
  @AllowedTo(Rule.CONTRIBUTORS_ONLY)
  @Operation(operationId = "readSubmission", summary = "A submission, and whether you may decide")
  public SubmissionView read(long id) {
    return showing.one(submissions.numbered(id));
  }

  @POST
  @Path("/{id}/decisions")
  @Once
  @AllowedTo(Rule.REVIEWERS_DECIDE)
  @Parameter(ref = "IfMatch")
  @Operation(operationId = "decide", summary = "Approve, return or reject what you saw")
  public RestResponse<SubmissionView> decide(long id, @NotNull @Valid NewDecision request) {
    conditions.requireStated("submission " + id);
    if (!ReviewRules.isExplained(request.verdict(), request.comment())) {
      throw new Invalid("comment", "is needed to " + request.verdict());
    }
    Submission submission = locked(id);
    SubmissionView seen = showing.one(submission);
    conditions.requireSeen("submission " + id, seen);
    deciding.decide(caller.signedIn(), submission, seen, request);
    return Created.at(showing.one(submission), "/api/v1/submissions/{id}", id);
  }

  @POST
  @Path("/{id}/withdrawal")
  @Once
  @Consumes(MediaType.WILDCARD)
  @AllowedTo(Rule.CONTRIBUTORS_ONLY)
  @Operation(operationId = "withdraw", summary = "Take back what you put forward")
  public RestResponse<SubmissionView> withdraw(long id) {
    Submission withdrawn = submitting.withdraw(caller.signedIn(), locked(id));
    return RestResponse.ok(showing.one(withdrawn));
  }

  private Submission locked(long id) {
    Submission submission = submissions.numbered(id);
    documents.lock(witnesses.lock(submission.witness()).document());
    return submissions.fresh(submission);
  }
}
