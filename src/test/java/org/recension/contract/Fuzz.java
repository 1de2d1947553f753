package org.recension.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.recension.contract.Documented.Op;

/** Makes requests of an operation that are nearly as the document says, and some that are not. */
final class Fuzz {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "TRACE", "BREW");
  private static final List<String> TYPES =
      List.of(
          "application/json",
          "application/json; charset=utf-16",
          "text/plain",
          "application/zip",
          "multipart/form-data; boundary=x",
          "application/x-www-form-urlencoded",
          "none",
          "*/*",
          ";;;",
          "application/merge-patch+json");
  private static final List<String> ACCEPTED =
      List.of("*/*", "application/json", "text/html", "image/png", "nonsense", "text/*;q=x", ",");
  private static final List<String> TAGS =
      List.of("*", "\"a\"", "W/\"a\"", "a", "\"", ",,,", "\"" + "a".repeat(2_000) + "\"");

  private final Documented document;
  private final Map<String, String> there;
  private final Random random;

  /** By a document, with what is there for the names in braces. */
  Fuzz(Documented document, Map<String, String> there, Random random) {
    this.document = document;
    this.there = there;
    this.random = random;
  }

  HttpRequest request(String address, Op op) {
    String method = oneIn(12) ? any(METHODS) : op.method();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path(op) + query(op)));
    if (oneIn(3)) {
      request.header("Accept", any(ACCEPTED));
    }
    if (!oneIn(4)) {
      request.header("If-Match", oneIn(4) ? any(TAGS) : "*");
    }
    if (oneIn(4)) {
      request.header("Idempotency-Key", oneIn(2) ? "k".repeat(random.nextInt(250) + 1) : "key");
    }
    JsonNode content = op.says().path("requestBody").path("content");
    if (content.isEmpty() && !oneIn(10)) {
      return request.method(method, BodyPublishers.noBody()).build();
    }
    String type = content.isEmpty() || oneIn(10) ? any(TYPES) : any(names(content));
    return request
        .header("Content-Type", type)
        .method(method, BodyPublishers.ofByteArray(body(content.path(type))))
        .build();
  }

  private String path(Op op) {
    String path = op.path();
    for (Map.Entry<String, String> name : there.entrySet()) {
      String value = oneIn(4) ? odd() : name.getValue();
      path = path.replace("{" + name.getKey() + "}", value.isEmpty() ? "-" : value);
    }
    return path;
  }

  private String query(Op op) {
    List<String> parts = new ArrayList<>();
    for (JsonNode parameter : op.says().path("parameters")) {
      String name = parameter.path("name").asText();
      if (!parameter.path("in").asText().equals("query") || oneIn(5)) {
        continue;
      }
      // Without an end that it reaches, a stream has none.
      boolean ends = name.equals("until");
      parts.add(name + "=" + (ends || oneIn(2) ? good(parameter, ends) : odd()));
    }
    if (op.path().endsWith("/stream") && parts.stream().noneMatch(p -> p.startsWith("until"))) {
      parts.add("until=1");
    }
    if (oneIn(6)) {
      parts.add(encode(Nasty.text(random)) + "=" + odd());
    }
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  private String good(JsonNode parameter, boolean ends) {
    return ends ? "1" : encode(parameter.path("example").asText());
  }

  private String odd() {
    return oneIn(6) ? Nasty.encoded(random) : encode(Nasty.text(random));
  }

  private byte[] body(JsonNode content) {
    if (oneIn(12)) {
      byte[] noise = new byte[random.nextInt(200)];
      random.nextBytes(noise);
      return noise;
    }
    boolean isShown = content.path("examples").elements().hasNext();
    JsonNode changed = isShown ? changed(example(content)) : Nasty.value(random);
    String text = changed.isTextual() && oneIn(2) ? changed.asText() : write(changed);
    return switch (random.nextInt(10)) {
      case 0 -> text.substring(0, random.nextInt(text.length() + 1)).getBytes(UTF_8);
      case 1 -> (text + text).getBytes(UTF_8);
      case 2 -> text.replaceFirst("\\{", "{\"slug\":1,\"slug\":2,").getBytes(UTF_8);
      case 3 -> text.getBytes(ISO_8859_1);
      default -> text.getBytes(UTF_8);
    };
  }

  private JsonNode example(JsonNode content) {
    List<JsonNode> all = new ArrayList<>();
    content.path("examples").forEach(e -> all.add(document.resolved(e).path("value")));
    return any(all).deepCopy();
  }

  private JsonNode changed(JsonNode example) {
    if (!(example instanceof ObjectNode members) || oneIn(15)) {
      return oneIn(2) ? Nasty.value(random) : example;
    }
    for (int changes = random.nextInt(3); changes >= 0; changes--) {
      String name = members.isEmpty() ? "" : any(names(members));
      switch (random.nextInt(5)) {
        case 0 -> members.remove(name);
        case 1 -> members.set(Nasty.text(random), Nasty.value(random));
        default -> members.set(name, Nasty.value(random));
      }
    }
    return members;
  }

  private static String write(JsonNode node) {
    try {
      return JSON.writeValueAsString(node)
          .replace('"' + Nasty.TEN_THOUSAND_DIGITS + '"', "9".repeat(10_000))
          .replace('"' + Nasty.BEYOND_EVERY_NUMBER + '"', "1e99999");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private boolean oneIn(int count) {
    return random.nextInt(count) == 0;
  }
}
