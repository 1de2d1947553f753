package org.recension.transcription;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.AllowedTo;
import org.recension.contributor.Caller;
import org.recension.document.Witness;
import org.recension.document.Witnesses;
import org.recension.manner.Created;
import org.recension.manner.Cursor;
import org.recension.manner.Once;
import org.recension.manner.Paging;
import org.recension.manner.Slice;
import org.recension.rule.Rule;

/** The revisions of a witness: kept and listed. */
@Path("/api/v1/documents/{slug}/witnesses/{siglum}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Revisions")
public class RevisionResource {

  private final Caller caller;
  private final Witnesses witnesses;
  private final Revisions revisions;
  private final Transcribing transcribing;
  private final TextLimits limits;
  private final Paging paging;

  RevisionResource(
      Caller caller,
      Witnesses witnesses,
      Revisions revisions,
      Transcribing transcribing,
      TextLimits limits,
      Paging paging) {
    this.caller = caller;
    this.witnesses = witnesses;
    this.revisions = revisions;
    this.transcribing = transcribing;
    this.limits = limits;
    this.paging = paging;
  }

  @POST
  @Once
  @AllowedTo(Rule.TRANSCRIBERS_KEEP)
  @Operation(operationId = "keepRevision", summary = "Keep a text without review")
  public RestResponse<RevisionView> keep(
      String slug, String siglum, @NotNull @Valid NewRevision request) {
    SentText text = limits.check(request.text());
    Draft draft =
        new Draft(caller.signedIn(), text, Parents.of(request.parent()), request.summary());
    Revision revision = transcribing.keep(witnesses.locked(slug, siglum), draft);
    return Created.at(
        RevisionView.of(revision, text.body()),
        "/api/v1/documents/{slug}/witnesses/{siglum}/revisions/{number}",
        slug,
        siglum,
        revision.number());
  }

  @GET
  @Operation(operationId = "listRevisions", summary = "The history, newest first, without texts")
  public RestResponse<Slice<RevisionItem>> history(
      String slug,
      String siglum,
      @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
      @RestQuery @Nullable String cursor) {
    caller.requireReading();
    Witness witness = witnesses.named(slug, siglum);
    int below = Cursor.number(cursor).map(Long::intValue).orElse(Integer.MAX_VALUE);
    Slice<Revision> slice =
        Slice.cut(
            revisions.history(witness, below, caller.isAnonymous(), limit + 1),
            limit,
            r -> String.valueOf(r.number()));
    return paging.answer(slice.map(RevisionItem::of));
  }
}
