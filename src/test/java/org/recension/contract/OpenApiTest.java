package org.recension.contract;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.recension.contract.Documented.Op;

@QuarkusTest
class OpenApiTest {

  private static final Path WRITTEN_BY_THE_TESTS = Path.of("target", "openapi", "openapi.yaml");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Documented document = Documented.committed();
  private final ClosedSchemas schemas = new ClosedSchemas(document);

  @Test
  void the_committed_document_is_what_the_build_writes() throws IOException {
    assertThat(Files.readString(Documented.COMMITTED))
        .as(
            "The API changed. Look at the difference and accept it: cp %s %s",
            WRITTEN_BY_THE_TESTS, Documented.COMMITTED)
        .isEqualTo(Files.readString(WRITTEN_BY_THE_TESTS));
  }

  @Test
  void the_service_shows_the_same_document() throws IOException {
    String shown = given().queryParam("format", "json").get("/q/openapi").asString();

    assertThat(JSON.readTree(shown)).isEqualTo(JSON.readTree(document.root().toString()));
  }

  @Test
  void it_is_valid_openapi() throws IOException {
    Schema official =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(officialSchema());
    ObjectNode untitled = document.root().deepCopy();
    untitled.withObject("/info").remove("title");

    assertThat(official.validate(document.root())).isEmpty();
    assertThat(official.validate(untitled)).isNotEmpty();
    assertThat(document.root().path("openapi").asText()).startsWith("3.1.");
  }

  @Test
  void every_route_is_documented_and_nothing_else() throws IOException {
    Set<String> documented =
        document.operations().stream()
            .flatMap(op -> forms(op).stream().map(form -> op + " " + form))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(documented).isEqualTo(Routed.all());
  }

  @Test
  void every_operation_says_what_it_is() {
    List<String> silent = new ArrayList<>();
    Set<String> ids = new TreeSet<>();
    for (Op op : document.operations()) {
      for (String member : List.of("summary", "description", "operationId", "tags", "security")) {
        if (op.says().path(member).isMissingNode()) {
          silent.add(op + " " + member);
        }
      }
      if (!ids.add(op.says().path("operationId").asText())) {
        silent.add(op + " has an operationId that another has");
      }
    }

    assertThat(silent).isEmpty();
  }

  @Test
  void every_operation_says_how_it_fails() {
    List<String> silent = new ArrayList<>();
    for (Op op : document.operations()) {
      for (int status : failures(op)) {
        if (op.answer(status).isMissingNode()) {
          silent.add(op + " " + status);
        }
      }
    }

    assertThat(silent).isEmpty();
  }

  @Test
  void every_name_has_a_meaning() {
    List<String> silent = new ArrayList<>();
    for (Op op : document.operations()) {
      op.says()
          .path("parameters")
          .forEach(p -> explained(document.resolved(p), op + " " + p, silent));
    }
    Documented.each(
        document.root().at("/components/schemas"),
        (name, schema) -> {
          explained(schema, name, silent);
          Documented.each(
              schema.path("properties"), (member, s) -> explained(s, name + "." + member, silent));
        });
    document.root().path("tags").forEach(tag -> explained(tag, tag.toString(), silent));

    assertThat(silent).isEmpty();
  }

  @Test
  void every_body_is_shown_by_examples_that_conform() {
    List<String> faults = new ArrayList<>();
    for (Op op : document.operations()) {
      shown(op.says().path("requestBody").path("content"), op + " request", faults);
      Documented.each(
          op.says().path("responses"),
          (status, answer) ->
              shown(document.resolved(answer).path("content"), op + " " + status, faults));
    }

    assertThat(faults).isEmpty();
  }

  @Test
  void nothing_of_the_framework_leaks() {
    assertThat(document.root().at("/components/schemas").fieldNames())
        .toIterable()
        .doesNotContain("JsonNode", "RestResponse", "Moving", "Multi", "Response", "Object");
  }

  private void shown(JsonNode content, String where, List<String> faults) {
    Documented.each(
        content,
        (type, shown) -> {
          if (shown.path("examples").isEmpty()) {
            faults.add(where + " " + type + " has no example");
          }
          Documented.each(
              shown.path("examples"),
              (name, example) ->
                  schemas
                      .faults(shown.path("schema"), document.resolved(example).path("value"))
                      .forEach(fault -> faults.add(where + " " + name + " " + fault)));
        });
  }

  private static void explained(JsonNode node, String where, List<String> silent) {
    if (node.path("description").asText().isBlank()) {
      silent.add(where);
    }
  }

  private static Set<Integer> failures(Op op) {
    Set<Integer> failures = new TreeSet<>(Set.of(401, 406, 414, 431, 500, 503));
    if (op.path().contains("{")) {
      failures.add(404);
    }
    if (op.says().has("requestBody")) {
      failures.addAll(Set.of(400, 413, 415, 422));
    }
    if (op.method().equals("POST")) {
      failures.addAll(Set.of(409, 413, 422));
    }
    String parameters = op.says().path("parameters").toString();
    if (parameters.contains("/IfMatch")) {
      failures.addAll(Set.of(403, 412));
    }
    if (parameters.contains("/IfMatch\"")) {
      failures.add(428);
    }
    String rule = op.says().path("x-rule").asText("contributorsOnly");
    if (!rule.equals("contributorsOnly")) {
      failures.add(403);
    }
    return failures;
  }

  private static List<String> forms(Op op) {
    List<String> forms = new ArrayList<>();
    Documented.each(
        op.says().path("responses"),
        (status, answer) -> {
          if (status.startsWith("2")) {
            answer.path("content").fieldNames().forEachRemaining(forms::add);
          }
        });
    return forms.isEmpty() ? List.of("application/json") : forms;
  }

  /** The schema of the OpenAPI Initiative, its schemas read as plain JSON Schema. */
  private static JsonNode officialSchema() throws IOException {
    try (InputStream in = OpenApiTest.class.getResourceAsStream("/openapi-3.1.schema.json")) {
      String official = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
      return JSON.readTree(
          official.replace(
              "https://spec.openapis.org/oas/3.1/dialect/base",
              "https://json-schema.org/draft/2020-12/schema"));
    }
  }
}
