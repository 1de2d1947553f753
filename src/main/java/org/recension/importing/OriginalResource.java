package org.recension.importing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Base64;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.recension.contributor.AllowedTo;
import org.recension.document.Documents;
import org.recension.manner.Conditions;
import org.recension.rule.Rule;

/** The files that documents were made of. */
@Path("/api/v1/documents/{slug}/original")
@Tag(name = "Imports")
public class OriginalResource {

  private final Documents documents;
  private final Originals originals;
  private final Conditions conditions;

  OriginalResource(Documents documents, Originals originals, Conditions conditions) {
    this.documents = documents;
    this.originals = originals;
    this.conditions = conditions;
  }

  @GET
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @AllowedTo(Rule.CONTRIBUTORS_ONLY)
  @Operation(operationId = "readOriginal", summary = "The file it was made of, byte for byte")
  @APIResponse(
      responseCode = "200",
      headers = {
        @Header(name = "Content-Disposition", ref = "#/components/headers/Content-Disposition"),
        @Header(name = "Repr-Digest", ref = "#/components/headers/Repr-Digest")
      },
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING)))
  public RestResponse<byte[]> read(String slug) {
    Original original = originals.of(documents.named(slug));
    RestResponse<byte[]> answer = conditions.current(original.sha256(), original::bytes);
    // Whatever was sent must not be shown as a page of ours.
    answer.getHeaders().putSingle("Content-Disposition", "attachment");
    answer.getHeaders().putSingle("Repr-Digest", digest(original.sha256()));
    return answer;
  }

  /** As RFC 9530 writes it. */
  private static String digest(String sha256) {
    byte[] hash = HexFormat.of().parseHex(sha256);
    return "sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":";
  }
}
