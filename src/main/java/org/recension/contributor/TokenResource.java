package org.recension.contributor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.recension.manner.Created;
import org.recension.manner.Once;
import org.recension.manner.Slice;
import org.recension.rule.Rule;

/** My tokens: made, listed, revoked. */
@Path("/api/v1/me/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
public class TokenResource {

  private final Caller caller;
  private final Tokens tokens;
  private final MakingTokens making;

  TokenResource(Caller caller, Tokens tokens, MakingTokens making) {
    this.caller = caller;
    this.tokens = tokens;
    this.making = making;
  }

  @GET
  @AllowedTo(Rule.CONTRIBUTORS_ONLY)
  @Operation(operationId = "listTokens", summary = "List my tokens")
  public Slice<TokenView> list() {
    return new Slice<>(tokens.of(caller.signedIn()), null).map(TokenView::of);
  }

  @POST
  @Once
  @AllowedTo(Rule.CONTRIBUTORS_ONLY)
  @SecurityRequirement(name = "basic")
  @Operation(operationId = "makeToken", summary = "Make a token; its secret is shown this once")
  public RestResponse<MadeToken> make(@NotNull @Valid NewToken request) {
    MadeToken made = making.make(caller, request);
    return Created.at(made, "/api/v1/me/tokens/{id}", made.id());
  }

  @DELETE
  @Path("/{id}")
  @Once
  @AllowedTo(Rule.CONTRIBUTORS_ONLY)
  @Operation(operationId = "revokeToken", summary = "Revoke a token at once")
  public RestResponse<Void> revoke(long id) {
    making.revoke(caller.signedIn(), id);
    return RestResponse.noContent();
  }
}
