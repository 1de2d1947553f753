package org.recension.collation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.recension.limit.Costly;
import org.recension.manner.Once;
import org.recension.problem.Invalid;
import org.recension.transcription.SentText;
import org.recension.transcription.TextLimits;

/** Diffs and merges tried out; they write nothing. */
@Path("/api/v1/documents/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Comparing")
@Costly
public class TryingResource {

  private final Comparing comparing;
  private final TextLimits limits;

  TryingResource(Comparing comparing, TextLimits limits) {
    this.comparing = comparing;
    this.limits = limits;
  }

  @POST
  @Path("/diff")
  @Once
  @Operation(operationId = "tryDiff", summary = "What an unsaved text would change")
  public RestResponse<DiffView> diff(String slug, @NotNull @Valid NewDiff request) {
    Ref ref = ref("from", request.from());
    Side from = comparing.side(slug, ref);
    SentText text = limits.check(request.text(), from.words().get());
    return RestResponse.ok(comparing.view(from, Side.unsaved(text, ref.layer())));
  }

  @POST
  @Path("/merge")
  @Once
  @Operation(operationId = "tryMerge", summary = "What a merge of three texts would give")
  public RestResponse<MergeView> merge(String slug, @NotNull @Valid NewMerge request) {
    return RestResponse.ok(
        MergeView.of(
            comparing.merge(
                written(slug, "base", request.base()),
                written(slug, "left", request.left()),
                written(slug, "right", request.right()))));
  }

  private Side written(String slug, String field, String text) {
    Ref ref = ref(field, text);
    if (ref.layer() != null) {
      throw new Invalid(field, "may not name a layer: texts are merged as they are written");
    }
    return comparing.side(slug, ref);
  }

  private static Ref ref(String field, String text) {
    return Ref.parse(text).orElseThrow(() -> new Invalid(field, Ref.ASKED_FOR));
  }
}
