package org.recension.contributor;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.recension.manner.Conditions;
import org.recension.manner.Created;
import org.recension.manner.Cursor;
import org.recension.manner.MergePatch;
import org.recension.manner.Once;
import org.recension.manner.Paging;
import org.recension.manner.Slice;
import org.recension.rule.Rule;

/** Accounts and roles, for administrators. */
@Path("/api/v1/contributors")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Contributors")
public class ContributorResource {

  private final Caller caller;
  private final Contributors contributors;
  private final Admitting admitting;
  private final Conditions conditions;
  private final MergePatch patch;
  private final Paging paging;

  ContributorResource(
      Caller caller,
      Contributors contributors,
      Admitting admitting,
      Conditions conditions,
      MergePatch patch,
      Paging paging) {
    this.caller = caller;
    this.contributors = contributors;
    this.admitting = admitting;
    this.conditions = conditions;
    this.patch = patch;
    this.paging = paging;
  }

  @GET
  @AllowedTo(Rule.ADMINS_ADMINISTER)
  @Operation(operationId = "listContributors", summary = "List the accounts")
  public RestResponse<Slice<ContributorView>> list(
      @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit,
      @RestQuery @Nullable String cursor) {
    String after = Cursor.text(cursor).orElse("");
    return paging.answer(
        Slice.cut(contributors.after(after, limit + 1), limit, Contributor::username)
            .map(ContributorView::of));
  }

  @POST
  @Once
  @AllowedTo(Rule.ADMINS_ADMINISTER)
  @Operation(operationId = "admitContributor", summary = "Make an account")
  public RestResponse<ContributorView> admit(@NotNull @Valid NewContributor request) {
    Contributor made = admitting.admit(caller.signedIn().username(), request);
    return Created.at(ContributorView.of(made), "/api/v1/contributors/{username}", made.username());
  }

  @GET
  @Path("/{username}")
  @AllowedTo(Rule.ADMINS_ADMINISTER)
  @Operation(operationId = "readContributor", summary = "Read an account")
  public ContributorView read(String username) {
    return ContributorView.of(contributors.named(username));
  }

  @PATCH
  @Path("/{username}")
  @Once
  @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
  @AllowedTo(Rule.ADMINS_ADMINISTER)
  @Parameter(ref = "IfMatchOptional")
  @Operation(operationId = "changeContributor", summary = "Change name, roles, activity, password")
  public RestResponse<ContributorView> change(
      String username,
      @RequestBody(content = @Content(schema = @Schema(implementation = ContributorChange.class)))
          @NotNull
          JsonNode changes) {
    Contributor administrator = caller.signedIn();
    Contributor contributor = contributors.lockedForChange(username);
    conditions.requireSeenIfStated("account " + username, ContributorView.of(contributor));
    admitting.change(
        administrator, contributor, patch.apply(ContributorChange.of(contributor), changes));
    return RestResponse.ok(ContributorView.of(contributor));
  }
}
