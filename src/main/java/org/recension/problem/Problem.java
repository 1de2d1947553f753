package org.recension.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What went wrong, in the shape of RFC 9457. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What went wrong, in the shape of RFC 9457")
public record Problem(
    @Schema(description = "Address of a page that explains this kind of problem") String type,
    String title,
    int status,
    @Schema(description = "What happened, naming the thing") String detail,
    @Schema(description = "The address that was asked") String instance,
    @Schema(description = "403: the name of the rule that forbids") @Nullable String rule,
    @Schema(description = "409: the state it is in") @Nullable String state,
    @Schema(description = "409: the states in which it could be done")
        @Nullable List<String> allowed,
    @Schema(description = "422: what is wrong, field by field")
        @Nullable List<Violation> violations) {

  public static final String MEDIA_TYPE = "application/problem+json";

  /** One that needs no more than a sentence. */
  public static Problem of(ProblemType type, String detail, String instance) {
    return new Problem(
        type.uri(), type.title(), type.status(), detail, instance, null, null, null, null);
  }
}
