package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.recension.contract.Contract;

/** What came back over HTTP, and what a test asks of it. */
record Answer(String request, int status, HttpHeaders headers, String body) {

  private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

  /** Takes an answer down, once it is what the OpenAPI document says. */
  static Answer of(HttpResponse<String> response) {
    Contract.check(response);
    String request = response.request().method() + " " + response.request().uri();
    return new Answer(request, response.statusCode(), response.headers(), response.body());
  }

  /** The same answer, if it has that status. */
  Answer is(int expected) {
    assertThat(status).as("%s answered %s", request, body).isEqualTo(expected);
    return this;
  }

  JsonNode json() {
    return Json.read(body);
  }

  /** What stands at a place such as {@code /revision/number}. */
  JsonNode at(String pointer) {
    JsonNode node = json().at(pointer);
    assertThat(node.isMissingNode()).as("%s of %s", pointer, body).isFalse();
    return node;
  }

  String text(String pointer) {
    return at(pointer).asText();
  }

  int number(String pointer) {
    return at(pointer).intValue();
  }

  long id() {
    return at("/id").longValue();
  }

  /** What the items of a list have at a place. */
  List<String> all(String pointer) {
    return StreamSupport.stream(at("/items").spliterator(), false)
        .map(item -> item.at(pointer).asText())
        .toList();
  }

  String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  String tag() {
    return header("ETag");
  }

  /** The path to the next page, as the Link header gives it; empty on the last page. */
  String next() {
    Matcher link = NEXT.matcher(header("Link"));
    return link.find() ? link.group(1) : "";
  }

  /** The same answer, if it is a refusal of that kind in the one shape all refusals have. */
  Answer refuses(int expected, String kind) {
    is(expected);
    assertThat(header("Content-Type")).startsWith("application/problem+json");
    assertThat(text("/type")).isEqualTo("/problems/" + kind);
    assertThat(text("/title")).isNotBlank();
    assertThat(number("/status")).isEqualTo(expected);
    assertThat(text("/detail")).isNotBlank();
    assertThat(text("/instance")).startsWith("/");
    assertThat(body).doesNotContain("Exception", "org.recension", "java.", "jakarta.");
    return this;
  }

  /** The same answer, if a rule of that name forbids. */
  Answer forbids(String rule) {
    refuses(403, "not-allowed");
    assertThat(text("/rule")).isEqualTo(rule);
    return this;
  }

  /** The same answer, if it finds that field wrong and no other. */
  Answer faults(String field) {
    refuses(422, "invalid");
    assertThat(at("/violations")).as(body).hasSize(1);
    assertThat(text("/violations/0/field")).isEqualTo(field);
    assertThat(text("/violations/0/message")).isNotBlank();
    return this;
  }
}
