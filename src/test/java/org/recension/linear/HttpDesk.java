package org.recension.linear;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The service, asked over HTTP wherever it listens at the moment. */
final class HttpDesk implements Desk {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final Supplier<String> address;
  private final String slug;
  private final String password;

  /** Takes the document whose witnesses it is about, and the password of everybody. */
  HttpDesk(Supplier<String> address, String slug, String password) {
    this.address = address;
    this.slug = slug;
    this.password = password;
  }

  @Override
  public Heard ask(Question q) throws IOException {
    String witness = "/api/v1/documents/" + slug + "/witnesses/" + q.witness();
    Asked asked = q.asked();
    if (asked instanceof Asked.Keep keep) {
      return post(q, witness + "/revisions", text(keep.text(), keep.parent()));
    } else if (asked instanceof Asked.Submit submit) {
      return post(q, witness + "/submissions", text(submit.text(), submit.parent()));
    } else if (asked instanceof Asked.Decide decide) {
      String verdict = decide.verdict().name();
      Map<String, Object> body = Map.of("verdict", verdict, "comment", "Seen");
      return post(q, submission(decide.submission()) + "/decisions", body);
    } else if (asked instanceof Asked.Withdraw withdraw) {
      return post(q, submission(withdraw.submission()) + "/withdrawal", Map.of());
    } else if (asked instanceof Asked.Publish publish) {
      Map<String, Object> body = Map.of("revision", publish.revision());
      return send(q, "PUT", witness + "/publication", body);
    } else if (asked instanceof Asked.Read read) {
      return send(q, "GET", witness + "/revisions/" + read.which(), null);
    } else if (asked instanceof Asked.ReadSubmission read) {
      return send(q, "GET", submission(read.submission()), null);
    } else if (asked instanceof Asked.ReadPublication) {
      return send(q, "GET", witness + "/publication", null);
    }
    return send(q, "GET", witness, null);
  }

  /** Makes something that the clients only use. */
  void make(String by, String path, Map<String, Object> body) throws IOException {
    HttpResponse<String> answer = exchange(request(by, path, "POST", body).build());
    if (answer.statusCode() != 201) {
      throw new IllegalStateException(answer.body());
    }
  }

  private Heard post(Question q, String path, Map<String, Object> body) throws IOException {
    return send(q, "POST", path, body);
  }

  private Heard send(Question q, String method, String path, @Nullable Map<String, Object> body)
      throws IOException {
    HttpRequest.Builder request = request(q.by(), path, method, body);
    if (body != null) {
      request.header("Idempotency-Key", q.key());
    }
    if (!q.tag().isEmpty()) {
      request.header("If-Match", q.tag());
    }
    HttpResponse<String> answer = exchange(request.build());
    String tag = answer.headers().firstValue("ETag").orElse("");
    return new Heard(HttpAnswer.of(q.asked(), answer), tag);
  }

  private HttpRequest.Builder request(
      String by, String path, String method, @Nullable Map<String, Object> body)
      throws IOException {
    String credentials = by + ":" + password;
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address.get() + path))
            .timeout(PATIENCE)
            .header(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8)));
    return body == null
        ? request
        : request
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)));
  }

  private HttpResponse<String> exchange(HttpRequest request) throws IOException {
    try {
      return http.send(request, BodyHandlers.ofString(UTF_8));
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
  }

  private static String submission(long id) {
    return "/api/v1/submissions/" + id;
  }

  private static Map<String, Object> text(String text, @Nullable Integer parent) {
    Map<String, Object> body = new TreeMap<>();
    body.put("text", text);
    body.put("parent", parent);
    return body;
  }

  static JsonNode parse(String json) throws IOException {
    return JSON.readTree(json);
  }
}
