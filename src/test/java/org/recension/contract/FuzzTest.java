package org.recension.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.recension.contract.Contract.Seen;
import org.recension.contract.Documented.Op;

/** Whatever is sent to whatever is documented, the answer is documented too and tells nothing. */
@QuarkusTest
@TestProfile(FuzzTest.Apart.class)
class FuzzTest {

  /** A service of its own, since nothing in it is afterwards what other tests expect. */
  public static class Apart implements QuarkusTestProfile {}

  private static final long SEED = 19_560_919;
  private static final int ROUNDS = 60;
  private static final Pattern TELLS =
      Pattern.compile(
          "org\\.recension|(java|jakarta|io\\.quarkus|io\\.vertx|org\\.hibernate|org\\.h2)\\.[a-z]"
              + "|Exception|\\bat [a-z]\\w*\\.[a-z]");

  /** What the names in braces stand for: things that are there. */
  private static final Map<String, String> THERE =
      Map.of(
          "slug", "mikoyan-1956-09-19",
          "siglum", "T",
          "which", "1",
          "username", "boris",
          "name", "not-found",
          "number", "1",
          "size", "latest",
          "sha256", "0".repeat(64),
          "id", "1");

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Documented document = Documented.committed();
  private final Contract contract = new Contract(document);
  private final String address = configured("test.url");

  @Test
  void no_request_makes_the_service_fail_or_say_what_it_is_made_of() throws Exception {
    Fuzz fuzz = new Fuzz(document, THERE, new Random(SEED));
    String everybody = somebodyWhoMayDoEverything();
    List<String> faults = new ArrayList<>();
    int wellFormed = 0;
    for (Op op : document.operations()) {
      for (int round = 0; round < ROUNDS; round++) {
        HttpRequest request = fuzz.request(address, op);
        HttpResponse<String> answer = send(signed(request, everybody));
        wellFormed += answer.statusCode() < 300 ? 1 : 0;
        faults(answer).forEach(fault -> faults.add(told(answer, fault)));
      }
    }

    assertThat(faults.stream().distinct().limit(40)).isEmpty();
    assertThat(wellFormed).as("requests that are as they should be").isGreaterThan(200);
  }

  private List<String> faults(HttpResponse<String> answer) {
    List<String> faults = new ArrayList<>();
    if (answer.statusCode() >= 500) {
      faults.add("it failed");
    }
    // Documents of the demonstration say what they say; no answer that is a refusal may.
    if (answer.statusCode() >= 400 && TELLS.matcher(answer.body()).find()) {
      faults.add("it tells what it is made of");
    }
    if (!isRefusedUnread(answer)) {
      faults.addAll(
          contract.faults(
              new Seen(
                  answer.request().method(),
                  answer.uri().getRawPath(),
                  answer.statusCode(),
                  name -> answer.headers().firstValue(name).orElse(null),
                  answer.body())));
    }
    return faults;
  }

  /** An address that is none is refused before it is asked what methods it would have. */
  private boolean isRefusedUnread(HttpResponse<String> answer) {
    String method = answer.request().method();
    return !document.at(answer.uri().getRawPath()).containsKey(method)
        && !method.equals("HEAD")
        && (answer.statusCode() == 400 || answer.statusCode() == 414);
  }

  private static String told(HttpResponse<String> answer, String fault) {
    String uri = answer.uri().toString().replaceFirst("http://[^/]+", "");
    String body = answer.body();
    return "%s %s %s: %d, %s: %s"
        .formatted(
            answer.request().method(),
            uri.substring(0, Math.min(uri.length(), 200)),
            answer.request().headers().map(),
            answer.statusCode(),
            fault,
            body.substring(0, Math.min(body.length(), 300)));
  }

  private String somebodyWhoMayDoEverything() throws IOException, InterruptedException {
    String admin = basic("admin", configured("recension.admin-password"));
    String body =
        """
        {"username": "fuzz", "displayName": "Fuzz", "password": "whatever it is",
         "roles": ["TRANSCRIBER", "REVIEWER", "EDITOR", "ADMIN"]}
        """;
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "/api/v1/contributors"))
            .header("Authorization", admin)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    assertThat(send(request).statusCode()).isEqualTo(201);
    return basic("fuzz", "whatever it is");
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofString(UTF_8));
  }

  private static HttpRequest signed(HttpRequest request, String authorization) {
    return HttpRequest.newBuilder(request, (name, value) -> true)
        .header("Authorization", authorization)
        .build();
  }

  private static String basic(String username, String password) {
    return "Basic "
        + Base64.getEncoder().encodeToString((username + ":" + password).getBytes(UTF_8));
  }

  private static String configured(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }
}
