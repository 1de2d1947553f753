package org.recension.problem;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The pages behind the addresses of the kinds of problem. */
@Path("/problems")
@Tag(name = "Problems")
public class ProblemPage {

  @GET
  @Path("/{name}")
  @Produces(MediaType.TEXT_HTML)
  @Operation(operationId = "explainProblem", summary = "Explain a kind of problem")
  public String explain(String name) {
    ProblemType type =
        Arrays.stream(ProblemType.values())
            .filter(t -> t.slug().equals(name))
            .findFirst()
            .orElseThrow(() -> new NotFound("No kind of problem is called " + name));
    return html(type, type.explanation());
  }

  /** A page that needs nothing else of the service; the sentence is of our own words. */
  static String html(ProblemType type, String sentence) {
    return """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>%1$s · Recension</title>
        <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"></head>
        <body><main><h1>%1$s</h1><p>Status %2$d</p><p>%3$s</p></main></body></html>
        """
        .formatted(type.title(), type.status(), sentence);
  }
}
