package org.recension.contract;

import static org.recension.problem.ProblemType.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.recension.problem.Problem;
import org.recension.problem.ProblemType;
import org.recension.rule.Rule;

/** What is answered when something goes wrong: which problems an operation can have, and how. */
final class ProblemAnswers {

  private final Examples shared = Examples.of("problems");
  private final Set<ProblemType> wholes = EnumSet.of(NOT_FOUND, WRONG_METHOD);
  private final Set<ProblemType> examples = EnumSet.of(NOT_FOUND, WRONG_METHOD);

  /** Writes down, once, each problem that some operation refers to. */
  void write(OpenAPI api) {
    for (ProblemType type : wholes) {
      api.getComponents().addResponse(type.slug(), whole(List.of(type), Map.of()));
    }
    for (ProblemType type : examples) {
      api.getComponents().addExample(type.slug(), example(type, anExample(type)));
    }
  }

  void complete(Endpoint endpoint, Examples its) {
    Map<Integer, List<ProblemType>> byStatus =
        PossibleProblems.of(endpoint, its).stream()
            .collect(Collectors.groupingBy(ProblemType::status, TreeMap::new, Collectors.toList()));
    byStatus.forEach(
        (status, types) ->
            endpoint
                .operation()
                .getResponses()
                .addAPIResponse(status.toString(), answer(types, own(endpoint, status, its))));
  }

  private APIResponse answer(List<ProblemType> types, Map<String, Example> own) {
    if (!own.isEmpty() || types.size() > 1) {
      return whole(types, own);
    }
    wholes.add(types.get(0));
    return OASFactory.createAPIResponse().ref("#/components/responses/" + types.get(0).slug());
  }

  /** What of this status this operation was answered, or would be. */
  private Map<String, Example> own(Endpoint endpoint, int status, Examples its) {
    Map<String, Example> own = new LinkedHashMap<>();
    its.values(Integer.toString(status))
        .forEach(
            (label, value) ->
                own.put(
                    Examples.key(label),
                    example(PossibleProblems.named(label).orElseThrow(), value)));
    Rule rule = endpoint.rule();
    if (status == 403 && rule != null && rule != Rule.CONTRIBUTORS_ONLY) {
      own.put(
          "not-allowed",
          example(
              NOT_ALLOWED,
              new TreeMap<>(
                  Map.of(
                      "detail", rule.sentence(), "instance", endpoint.path(), "rule", rule.id()))));
    }
    return own;
  }

  private APIResponse whole(List<ProblemType> types, Map<String, Example> own) {
    Map<String, Example> all = new LinkedHashMap<>(own);
    types.stream()
        .filter(type -> own.keySet().stream().noneMatch(key -> key.startsWith(type.slug())))
        .forEach(type -> all.put(type.slug(), reference(type)));
    APIResponse answer =
        OASFactory.createAPIResponse()
            .description(
                types.stream().map(ProblemType::explanation).collect(Collectors.joining(" Or: ")))
            .content(
                OASFactory.createContent()
                    .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType().schema(schema(types)).examples(all)));
    headers(types).forEach(name -> Answers.addHeader(answer, name));
    return answer;
  }

  private Example reference(ProblemType type) {
    examples.add(type);
    return OASFactory.createExample().ref("#/components/examples/" + type.slug());
  }

  private static Schema schema(List<ProblemType> types) {
    Schema exactly =
        OASFactory.createSchema()
            .addProperty(
                "type",
                OASFactory.createSchema()
                    .enumeration(types.stream().map(t -> (Object) t.uri()).toList()))
            .addProperty("status", OASFactory.createSchema().constValue(types.get(0).status()));
    return OASFactory.createSchema()
        .addAllOf(OASFactory.createSchema().ref("#/components/schemas/Problem"))
        .addAllOf(exactly);
  }

  private static List<String> headers(List<ProblemType> types) {
    List<String> headers = new ArrayList<>();
    if (types.contains(SIGN_IN)) {
      headers.add("WWW-Authenticate");
    }
    if (types.contains(WRONG_METHOD)) {
      headers.add("Allow");
    }
    if (types.contains(IN_PROGRESS) || types.contains(UNAVAILABLE)) {
      headers.add("Retry-After");
    }
    if (types.contains(TOO_MANY)) {
      headers.addAll(List.of("Retry-After", "RateLimit", "RateLimit-Policy"));
    }
    headers.add("Cache-Control");
    return headers;
  }

  private Object anExample(ProblemType type) {
    return shared.values(type.slug()).values().iterator().next();
  }

  private Example example(ProblemType type, Object details) {
    Map<Object, Object> whole = new LinkedHashMap<>();
    whole.put("type", type.uri());
    whole.put("title", type.title());
    whole.put("status", type.status());
    whole.putAll((Map<?, ?>) details);
    return Examples.model(type.title(), whole);
  }
}
