package org.recension.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/** Completes the document that the build makes of the resources; what is served is the same. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Completing implements OASFilter {

  private final IndexView code;

  public Completing(IndexView code) {
    this.code = code;
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    Meanings meanings = Meanings.load();
    List<Endpoint> endpoints = Endpoint.all(api, code);
    new Preface(meanings).write(api);
    new Shapes(code, meanings).complete(api, endpoints);
    ProblemAnswers problems = new ProblemAnswers();
    for (Endpoint endpoint : endpoints) {
      Examples examples = Examples.of(endpoint.id());
      new Requests(meanings, examples).complete(endpoint);
      new Answers(meanings, examples).complete(endpoint);
      problems.complete(endpoint, examples);
    }
    problems.write(api);
  }
}
