package org.recension;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A line to the service. A broken one throws {@link UncheckedIOException}. */
final class Line {

  /** The service said that it cannot answer now. */
  static final class Closed extends UncheckedIOException {
    Closed(String problem) {
      super(new IOException(problem));
    }
  }

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PROBLEM = "application/problem+json";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String address;
  private final boolean mayBeClosed;

  Line(RunningJar jar) {
    this(jar, false);
  }

  private Line(RunningJar jar, boolean mayBeClosed) {
    this.address = jar.address();
    this.mayBeClosed = mayBeClosed;
  }

  /** A line that counts as broken too where the service says that it cannot answer now. */
  static Line thatMayBeClosed(RunningJar jar) {
    return new Line(jar, true);
  }

  HttpResponse<String> send(Command command) {
    HttpRequest.Builder request =
        request(command.by(), command.path())
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", command.key())
            .POST(BodyPublishers.ofString(JSON.valueToTree(command.body()).toString()));
    if (command.seen() != null) {
      request.header("If-Match", command.seen());
    }
    return send(request.build());
  }

  /** Sends a file of some type. */
  HttpResponse<String> send(String by, String path, String type, String file) {
    return send(by, path, type, file.getBytes(UTF_8));
  }

  HttpResponse<String> send(String by, String path, String type, byte[] file) {
    return send(
        request(by, path)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(file))
            .build());
  }

  HttpResponse<String> get(String by, String path) {
    HttpResponse<String> answer = ask(by, path, "*/*");
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer;
  }

  /** Whatever the answer is. */
  HttpResponse<String> ask(String by, String path, String type) {
    return send(request(by, path).header("Accept", type).build());
  }

  /** The answer to whoever has a token. */
  HttpResponse<String> askWithToken(String token, String path) {
    return send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Authorization", "Bearer " + token)
            .build());
  }

  JsonNode json(String path) {
    return parse(get("edith", path).body());
  }

  /** All items of a list that is read page by page. */
  List<JsonNode> all(String path, String parameter) {
    List<JsonNode> all = new ArrayList<>();
    JsonNode page = json(path);
    page.get("items").forEach(all::add);
    while (!page.get("next").isNull()) {
      page = json(path + "&" + parameter + "=" + page.get("next").asText());
      page.get("items").forEach(all::add);
    }
    return all;
  }

  static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpRequest.Builder request(String by, String path) {
    String credentials = by + ":" + RunningJar.PASSWORD;
    return HttpRequest.newBuilder(URI.create(address + path))
        .header(
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8)));
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString(UTF_8));
      if (mayBeClosed && answer.statusCode() == 503) {
        assertThat(answer.headers().firstValue("Content-Type")).contains(PROBLEM);
        throw new Closed(answer.body());
      }
      assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
