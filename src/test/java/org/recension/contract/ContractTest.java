package org.recension.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recension.contract.Contract.Seen;

@QuarkusTest
class ContractTest {

  private static final Contract CONTRACT = new Contract(Documented.committed());
  private static final Map<String, String> OF_A_VIEW =
      Map.of(
          "Content-Type", "application/json;charset=UTF-8",
          "ETag", "\"a8a8bddc\"",
          "Cache-Control", "private, no-cache",
          "Vary", "Authorization");

  @Test
  void a_documented_answer_passes() {
    assertThat(answer("GET", "/api/v1/documents", 200, "{\"items\":[],\"next\":null}")).isEmpty();
  }

  @Test
  void an_undocumented_status_fails() {
    assertThat(answer("GET", "/api/v1/documents", 418, "{}"))
        .containsExactly("the status is not documented");
  }

  @Test
  void an_undocumented_member_fails() {
    assertThat(answer("GET", "/api/v1/documents", 200, "{\"items\":[],\"next\":null,\"total\":0}"))
        .singleElement()
        .asString()
        .contains("total");
  }

  @Test
  void a_member_missing_fails() {
    assertThat(answer("GET", "/api/v1/documents", 200, "{\"items\":[]}"))
        .singleElement()
        .asString()
        .contains("next");
  }

  @Test
  void another_kind_of_problem_than_documented_fails() {
    String unheard =
        """
        {"type":"/problems/wrong-state","title":"t","status":404,"detail":"d","instance":"/i"}""";

    assertThat(
            faults("GET", "/api/v1/documents/x", 404, unheard, Map.of("Cache-Control", "no-store")))
        .isNotEmpty();
  }

  @Test
  void a_header_missing_fails() {
    assertThat(
            faults(
                "GET",
                "/api/v1/documents",
                200,
                "{\"items\":[],\"next\":null}",
                Map.of("Content-Type", "application/json")))
        .contains("the header ETag is missing");
  }

  @Test
  void another_media_type_than_documented_fails() {
    assertThat(
            faults(
                "GET",
                "/api/v1/documents/x",
                404,
                "<h1>Not found</h1>",
                Map.of("Content-Type", "text/html", "Cache-Control", "no-store")))
        .containsExactly("the media type “text/html” is not documented");
  }

  @Test
  void an_undocumented_address_may_only_be_refused() {
    assertThat(answer("GET", "/api/v1/users", 200, "{}")).isNotEmpty();
    assertThat(answer("DELETE", "/api/v1/documents", 200, "{}")).isNotEmpty();
  }

  @Test
  void every_answer_that_rest_assured_gets_is_looked_at() {
    given().get("/api/v1/documents").then().statusCode(200);
    given().get("/api/v1/documents/nothing-of-that-name").then().statusCode(404);
    given().get("/api/v1/nothing").then().statusCode(404);

    assertThatThrownBy(
            () ->
                given()
                    .filter(
                        (request, expected, context) -> unheard(context.next(request, expected)))
                    .get("/api/v1/documents"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("the status is not documented");
  }

  private static io.restassured.response.Response unheard(io.restassured.response.Response answer) {
    return new io.restassured.builder.ResponseBuilder().clone(answer).setStatusCode(418).build();
  }

  private static List<String> answer(String method, String path, int status, String body) {
    return faults(method, path, status, body, OF_A_VIEW);
  }

  private static List<String> faults(
      String method, String path, int status, String body, Map<String, String> headers) {
    return CONTRACT.faults(new Seen(method, path, status, headers::get, body));
  }
}
