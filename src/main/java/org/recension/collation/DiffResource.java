package org.recension.collation;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.recension.limit.Costly;
import org.recension.manner.Conditions;
import org.recension.text.Rendering;

/** What changed between any two revisions of a document, of one witness or of two. */
@Path("/api/v1/documents/{slug}/diff")
@Tag(name = "Comparing")
@Costly
public class DiffResource {

  private final Comparing comparing;
  private final Conditions conditions;

  DiffResource(Comparing comparing, Conditions conditions) {
    this.comparing = comparing;
    this.conditions = conditions;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "readDiff", summary = "What changed, word by word")
  public RestResponse<DiffView> json(
      String slug, @RestQuery @NotNull String from, @RestQuery @NotNull String to) {
    return answer(slug, from, to, MediaType.APPLICATION_JSON, comparing::view);
  }

  @GET
  @Produces("text/html;qs=0.5")
  @Operation(hidden = true)
  public RestResponse<String> html(
      String slug, @RestQuery @NotNull String from, @RestQuery @NotNull String to) {
    return answer(
        slug,
        from,
        to,
        "text/html;charset=UTF-8",
        (a, b) -> DiffPage.of(a, b, comparing.diff(a, b)));
  }

  @GET
  @Produces("text/plain;charset=UTF-8;qs=0.4")
  @Operation(hidden = true)
  public RestResponse<String> plain(
      String slug, @RestQuery @NotNull String from, @RestQuery @NotNull String to) {
    return answer(
        slug,
        from,
        to,
        "text/plain;charset=UTF-8",
        (a, b) -> Rendering.plain(comparing.diff(a, b)));
  }

  private <T> RestResponse<T> answer(
      String slug, String from, String to, String mediaType, BiFunction<Side, Side, T> show) {
    Ref older = Ref.asked("from", from);
    Ref newer = Ref.asked("to", to);
    Side before = comparing.side(slug, older);
    Side after = comparing.side(slug, newer);
    String tag = Comparing.tag(mediaType, before, after);
    Supplier<T> answer = () -> show.apply(before, after);
    return Conditions.as(
        mediaType,
        older.isNumbered() && newer.isNumbered()
            ? conditions.immutable(tag, answer)
            : conditions.current(tag, answer));
  }
}
