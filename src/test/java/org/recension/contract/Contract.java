package org.recension.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recension.contract.Documented.Op;

/** Holds answers of the service to the committed OpenAPI document. */
public final class Contract {

  private static final Contract COMMITTED = new Contract(Documented.committed());
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  private static final String PROBLEM = "application/problem+json";

  private final Documented document;
  private final ClosedSchemas schemas;

  Contract(Documented document) {
    this.document = document;
    this.schemas = new ClosedSchemas(document);
  }

  /** An answer as it was seen. */
  record Seen(
      String method,
      String path,
      int status,
      Function<String, @Nullable String> header,
      String body) {

    boolean hasHeader(String name) {
      return header.apply(name) != null;
    }

    String mediaType() {
      String type = header.apply("Content-Type");
      return type == null ? "" : type.split(";", 2)[0].trim();
    }
  }

  /** Fails if the answer is not what the document says. */
  public static HttpResponse<String> check(HttpResponse<String> answer) {
    check(
        new Seen(
            answer.request().method(),
            answer.uri().getRawPath(),
            answer.statusCode(),
            name -> answer.headers().firstValue(name).orElse(null),
            answer.body()));
    return answer;
  }

  static void check(Seen seen) {
    List<String> faults = COMMITTED.faults(seen);
    if (!faults.isEmpty()) {
      throw new AssertionError(
          "%s %s answered %d, which openapi.yaml does not say:%n%s%n%s"
              .formatted(
                  seen.method(),
                  seen.path(),
                  seen.status(),
                  String.join("\n", faults),
                  seen.body()));
    }
  }

  /** What of an answer the document does not say; what is not of the API is not looked at. */
  List<String> faults(Seen seen) {
    if (!seen.path().startsWith("/api/") && !seen.path().startsWith("/problems/")) {
      return List.of();
    }
    Map<String, Op> operations = document.at(seen.path());
    Op operation = operations.get(seen.method().equals("HEAD") ? "GET" : seen.method());
    if (operation != null) {
      return faults(seen, operation.answer(seen.status()));
    }
    if (operations.isEmpty()) {
      return refused(seen, 404, "not-found");
    }
    return seen.method().equals("OPTIONS") ? List.of() : refused(seen, 405, "wrong-method");
  }

  private List<String> refused(Seen seen, int status, String type) {
    if (seen.status() != status) {
      return List.of("an address or method that is not documented is refused with " + status);
    }
    return faults(seen, document.root().path("components").path("responses").path(type));
  }

  private List<String> faults(Seen seen, JsonNode documented) {
    JsonNode answer = document.resolved(documented);
    if (answer.isMissingNode()) {
      return List.of("the status is not documented");
    }
    List<String> faults = new ArrayList<>();
    Documented.each(
        answer.path("headers"),
        (name, header) -> {
          if (document.resolved(header).path("required").asBoolean() && !seen.hasHeader(name)) {
            faults.add("the header " + name + " is missing");
          }
        });
    if (!seen.method().equals("HEAD")) {
      faults.addAll(bodyFaults(seen, answer.path("content")));
    }
    return faults;
  }

  private List<String> bodyFaults(Seen seen, JsonNode content) {
    if (content.isEmpty()) {
      return seen.body().isEmpty() ? List.of() : List.of("a body is not documented");
    }
    JsonNode shown = content.path(seen.mediaType());
    if (shown.isMissingNode()) {
      return List.of("the media type “" + seen.mediaType() + "” is not documented");
    }
    if (!seen.mediaType().equals(PROBLEM) && !seen.mediaType().equals("application/json")) {
      return List.of();
    }
    try {
      return schemas.faults(shown.path("schema"), JSON.readTree(seen.body()));
    } catch (JsonProcessingException e) {
      return List.of("the body is not JSON");
    }
  }
}
