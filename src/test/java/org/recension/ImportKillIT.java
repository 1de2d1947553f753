package org.recension;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import in the background, killed in the middle of it again and again. */
class ImportKillIT {

  private static final int FILES = 400;
  private static final int KILLS = 3;
  private static final String CREDENTIALS = "edith:" + RunningJar.PASSWORD;

  @TempDir Path directory;

  @Test
  void no_file_is_lost_and_none_is_made_twice() throws Exception {
    String address;
    try (RunningJar jar = RunningJar.in(directory)) {
      address = send(jar);
      killWhenDone(jar, address, 1);
    }
    for (int i = 1; i < KILLS; i++) {
      try (RunningJar jar = RunningJar.in(directory)) {
        killWhenDone(jar, address, state(jar, address).get("done").asInt() + 1);
      }
    }

    try (RunningJar jar = RunningJar.in(directory)) {
      JsonNode end = awaitDone(jar, address, FILES);
      assertThat(end.get("failed").asInt()).isZero();
      assertThat(end.get("state").asText()).isEqualTo("DONE");
      List<JsonNode> events = new Line(jar).all("/api/v1/events?limit=1000", "after");
      for (String type : List.of("DOCUMENT_CREATED", "REVISION_KEPT", "DOCUMENT_IMPORTED")) {
        assertThat(imported(events, type)).hasSize(FILES).doesNotHaveDuplicates();
      }
      new Inspection(jar).chain(events);
    }
  }

  private static String send(RunningJar jar) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(jar.address() + "/api/v1/imports"))
            .header("Content-Type", "application/jsonl")
            .header(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(CREDENTIALS.getBytes(UTF_8)))
            .POST(BodyPublishers.ofString(Bundle.lines("killed", FILES)))
            .build();
    HttpResponse<String> taken = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
    return taken.headers().firstValue("Location").orElseThrow();
  }

  private static void killWhenDone(RunningJar jar, String address, int files) throws Exception {
    assertThat(awaitDone(jar, address, files).get("state").asText()).isEqualTo("RUNNING");
    jar.kill();
  }

  private static JsonNode awaitDone(RunningJar jar, String address, int files) throws Exception {
    JsonNode now = state(jar, address);
    while (now.get("done").asInt() < files && now.get("state").asText().equals("RUNNING")) {
      Thread.sleep(10);
      now = state(jar, address);
    }
    return now;
  }

  private static JsonNode state(RunningJar jar, String address) {
    return new Line(jar).json(address);
  }

  private static List<String> imported(List<JsonNode> events, String type) {
    Stream<JsonNode> of = events.stream().filter(e -> e.get("type").asText().equals(type));
    return of.map(e -> e.get("document").asText()).filter(s -> s.startsWith("killed-")).toList();
  }
}
