package org.recension.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.AllowedTo;
import org.recension.contributor.Caller;
import org.recension.contributor.Contributor;
import org.recension.document.Witness;
import org.recension.document.Witnesses;
import org.recension.manner.Created;
import org.recension.manner.Once;
import org.recension.problem.Invalid;
import org.recension.rule.Rule;
import org.recension.transcription.Draft;
import org.recension.transcription.Parents;
import org.recension.transcription.Revision;
import org.recension.transcription.Revisions;
import org.recension.transcription.SentText;
import org.recension.transcription.TextLimits;
import org.recension.transcription.Transcribing;

/** Where texts of a witness are put forward. */
@Path("/api/v1/documents/{slug}/witnesses/{siglum}/submissions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Review")
public class SubmittingResource {

  private final Caller caller;
  private final Witnesses witnesses;
  private final Revisions revisions;
  private final Transcribing transcribing;
  private final TextLimits limits;
  private final Submitting submitting;
  private final Showing showing;

  SubmittingResource(
      Caller caller,
      Witnesses witnesses,
      Revisions revisions,
      Transcribing transcribing,
      TextLimits limits,
      Submitting submitting,
      Showing showing) {
    this.caller = caller;
    this.witnesses = witnesses;
    this.revisions = revisions;
    this.transcribing = transcribing;
    this.limits = limits;
    this.submitting = submitting;
    this.showing = showing;
  }

  @POST
  @Once
  @AllowedTo(Rule.TRANSCRIBERS_KEEP)
  @Operation(operationId = "submit", summary = "Put a text or a kept revision forward")
  public RestResponse<SubmissionView> submit(
      String slug, String siglum, @NotNull @Valid NewSubmission request) {
    SentText text = text(request);
    Witness witness = witnesses.locked(slug, siglum);
    Contributor contributor = caller.signedIn();
    Revision revision =
        text == null ? kept(witness, request) : keep(contributor, witness, text, request);
    Submission submission = submitting.submit(contributor, revision, request.resolves());
    return Created.at(showing.one(submission), "/api/v1/submissions/{id}", submission.id());
  }

  /** The text sent, checked; null where a revision is named instead. */
  private @Nullable SentText text(NewSubmission request) {
    if ((request.text() == null) == (request.revision() == null)) {
      throw new Invalid("text", "or revision has to be given, one of them");
    }
    if (request.text() == null && (request.parent() != null || request.resolves() != null)) {
      throw new Invalid("revision", "has its own parents; leave parent and resolves out");
    }
    return request.text() == null ? null : limits.check(request.text());
  }

  private Revision kept(Witness witness, NewSubmission request) {
    Transcribing.checkExists(witness, "revision", request.revision());
    return revisions.numbered(witness, Objects.requireNonNull(request.revision()));
  }

  private Revision keep(
      Contributor contributor, Witness witness, SentText text, NewSubmission request) {
    Integer resolves = request.resolves();
    Transcribing.checkExists(witness, "resolves", resolves);
    if (resolves != null && !isPublished(witness, request.parent())) {
      throw new Invalid("parent", "has to be a published revision where a conflict is resolved");
    }
    return transcribing.keep(
        witness,
        new Draft(contributor, text, new Parents(request.parent(), resolves), request.summary()));
  }

  // Another may be published by the time the resolved text comes; it is merged in, never refused.
  private boolean isPublished(Witness witness, @Nullable Integer parent) {
    Transcribing.checkExists(witness, "parent", parent);
    return parent != null && revisions.isPublic(revisions.numbered(witness, parent));
  }
}
