package org.recension.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.recension.problem.NotFound;

/** Styles, scripts and pictures of the pages. */
@Path("/assets/{hash}/{name}")
// The name says what it is; of several types the framework would write the bytes as text.
@Produces(MediaType.APPLICATION_OCTET_STREAM)
public class AssetResource {

  @GET
  @Operation(hidden = true)
  public RestResponse<byte[]> read(String hash, String name) {
    Asset asset =
        Asset.named(name)
            .filter(found -> found.hash().equals(hash))
            .orElseThrow(() -> new NotFound("No such file belongs to the pages"));
    return ResponseBuilder.ok(asset.bytes())
        .header(HttpHeaders.CONTENT_TYPE, asset.type())
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
        .build();
  }
}
