package org.recension.desk;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.AllowedTo;
import org.recension.document.Documents;
import org.recension.manner.Slice;
import org.recension.page.ForPeople;
import org.recension.page.Said;
import org.recension.page.Showing;
import org.recension.publication.ContributionResource;
import org.recension.publication.ContributionView;
import org.recension.review.SubmissionResource;
import org.recension.rule.Rule;

/** What somebody sent, where it stands, and what was said about it. */
@ForPeople
@Path("/me")
@Produces(MediaType.TEXT_HTML)
public class WorkPages {

  private static final int SHOWN = 20;

  private final ContributionResource contributions;
  private final SubmissionResource submissions;
  private final Documents documents;
  private final Showing showing;

  WorkPages(
      ContributionResource contributions,
      SubmissionResource submissions,
      Documents documents,
      Showing showing) {
    this.contributions = contributions;
    this.submissions = submissions;
    this.documents = documents;
    this.showing = showing;
  }

  @GET
  @AllowedTo(Rule.CONTRIBUTORS_ONLY)
  @Operation(hidden = true)
  public RestResponse<String> mine(@RestQuery @Nullable String cursor) {
    Slice<ContributionView> slice = contributions.list(SHOWN, cursor).getEntity();
    List<ContributionView> items = slice.items();
    Map<String, String> titles =
        documents.titles(items.stream().map(item -> item.submission().document()).toList());
    return showing.page(
        Templates.work(
            new Work(
                items.stream()
                    .map(
                        item ->
                            new Work.Piece(
                                item, titles.getOrDefault(item.submission().document(), "")))
                    .toList(),
                slice.next())));
  }

  @POST
  @Path("/withdrawals/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @AllowedTo(Rule.CONTRIBUTORS_ONLY)
  @Operation(hidden = true)
  public RestResponse<String> withdraw(long id) {
    submissions.withdraw(id);
    return showing.goTo("/me", Said.WITHDRAWN);
  }
}
