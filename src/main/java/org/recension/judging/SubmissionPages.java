package org.recension.judging;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.recension.comparison.ShownDiff;
import org.recension.contributor.AllowedTo;
import org.recension.facsimile.FacsimileResource;
import org.recension.facsimile.FacsimilesView;
import org.recension.limit.Costly;
import org.recension.page.ForPeople;
import org.recension.page.Said;
import org.recension.page.Showing;
import org.recension.problem.Invalid;
import org.recension.problem.Refusal;
import org.recension.review.NewDecision;
import org.recension.review.SubmissionResource;
import org.recension.review.SubmissionView;
import org.recension.rule.Rule;
import org.recension.rule.Verdict;

/** The page of one submission, where it is looked at, decided on and taken back. */
@ForPeople
@Path("/submissions/{id}")
@Produces(MediaType.TEXT_HTML)
public class SubmissionPages {

  private final Judging judging;
  private final Queueing queueing;
  private final SubmissionResource submissions;
  private final FacsimileResource facsimiles;
  private final Showing showing;

  SubmissionPages(
      Judging judging,
      Queueing queueing,
      SubmissionResource submissions,
      FacsimileResource facsimiles,
      Showing showing) {
    this.judging = judging;
    this.queueing = queueing;
    this.submissions = submissions;
    this.facsimiles = facsimiles;
    this.showing = showing;
  }

  @GET
  @Costly
  @AllowedTo(Rule.CONTRIBUTORS_ONLY)
  @Operation(hidden = true)
  public RestResponse<String> read(long id, @BeanParam Look look) {
    return show(200, judging.read(id), look, null);
  }

  @POST
  @Path("/decisions")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedTo(Rule.REVIEWERS_DECIDE)
  @Operation(hidden = true)
  public RestResponse<String> decide(long id, @BeanParam Wanted wanted, @BeanParam Look look) {
    Verdict verdict = wanted.verdict();
    if (verdict == null) {
      throw new Invalid("verdict", "is needed");
    }
    return attempt(
        id,
        wanted,
        look,
        said(verdict),
        () -> submissions.decide(id, new NewDecision(verdict, wanted.comment())));
  }

  @POST
  @Path("/withdrawal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedTo(Rule.CONTRIBUTORS_ONLY)
  @Operation(hidden = true)
  public RestResponse<String> withdraw(long id, @BeanParam Wanted wanted, @BeanParam Look look) {
    return attempt(id, wanted, look, Said.WITHDRAWN, () -> submissions.withdraw(id));
  }

  /** Does it, or shows the submission as it is now and says why not. */
  private RestResponse<String> attempt(
      long id, Wanted wanted, Look look, Said done, Runnable command) {
    try {
      command.run();
      return showing.goTo("/submissions/" + id, done);
    } catch (Refusal e) {
      return refused(id, wanted, look, e);
    } catch (ConstraintViolationException e) {
      return refused(id, wanted, look, Invalid.of(e));
    }
  }

  private RestResponse<String> refused(long id, Wanted wanted, Look look, Refusal refusal) {
    Judged now = judging.read(id);
    Refused refused = Refused.of(refusal, wanted, now.submission());
    return show(refused.status(), now, look, refused);
  }

  private RestResponse<String> show(
      int status, Judged judged, Look look, @Nullable Refused refused) {
    ShownDiff shown = ShownDiff.of(judged.diff(), look.at(judged.here()), judged.language());
    SubmissionView submission = judged.submission();
    QueueView.Item next = submission.mayDecide() ? null : queueing.after(submission.id());
    FacsimilesView pictures = facsimiles.list(submission.document(), submission.witness());
    showing.seesElsewhere(pictures.isElsewhere());
    return showing.page(
        status, Templates.submission(judged, shown, look.query(), refused, next, pictures));
  }

  private static Said said(Verdict verdict) {
    return switch (verdict) {
      case APPROVE -> Said.APPROVED;
      case RETURN -> Said.RETURNED;
      case REJECT -> Said.REJECTED;
    };
  }
}
