package org.recension;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What happens, followed as it happens. */
@QuarkusTest
@Timeout(60)
class EventStreamTest {

  @TestHTTPResource URI address;

  @Test
  void what_happened_and_what_happens_is_told_in_order_and_without_gaps() throws Exception {
    long before = last();

    try (BufferedReader stream = follow("?after=" + (before - 1), null)) {
      assertThat(next(stream)).isEqualTo(before);

      Paper paper = Paper.blank();

      assertThat(next(stream)).isEqualTo(before + 1);
      assertThat(next(stream)).isEqualTo(before + 2);
      As.anna().keeps("one").on(paper).is(201);
      assertThat(next(stream)).isEqualTo(before + 3);
    }
  }

  @Test
  void who_comes_again_goes_on_where_they_were() throws Exception {
    Paper.blank();
    long last = last();

    try (BufferedReader stream = follow("?until=" + last, String.valueOf(last - 2))) {
      assertThat(next(stream)).isEqualTo(last - 1);
      assertThat(next(stream)).isEqualTo(last);
      List<String> rest = stream.lines().filter(line -> !line.isEmpty()).toList();
      assertThat(rest).noneMatch(line -> line.startsWith("id:"));
    }
  }

  @Test
  void each_event_is_told_as_the_list_tells_it() throws Exception {
    long last = last();

    Answer listed = As.anna().gets("/api/v1/events?after=" + (last - 1));
    Answer followed =
        As.anna().gets("/api/v1/events/stream?after=" + (last - 1) + "&until=" + last);

    String data =
        followed
            .is(200)
            .body()
            .lines()
            .filter(line -> line.startsWith("data:"))
            .findFirst()
            .orElseThrow();
    assertThat(Json.read(data.substring("data:".length()))).isEqualTo(listed.at("/items/0"));
    assertThat(followed.header("Content-Type")).startsWith("text/event-stream");
  }

  @Test
  void nobody_takes_the_places_of_all() throws Exception {
    List<BufferedReader> streams = new ArrayList<>();
    long last = last();
    try {
      for (int i = 0; i < 5; i++) {
        streams.add(follow("?after=" + (last - 1), null));
        assertThat(next(streams.get(i))).isEqualTo(last);
      }

      As.anna().gets("/api/v1/events/stream").is(503);
      As.boris().gets("/api/v1/events/stream?until=1").is(200);
    } finally {
      for (BufferedReader stream : streams) {
        stream.close();
      }
    }
  }

  private long last() {
    long last = 0;
    while (true) {
      Answer page = As.anna().gets("/api/v1/events?limit=1000&after=" + last).is(200);
      if (page.at("/items").isEmpty()) {
        return last;
      }
      last = page.at("/items").get(page.at("/items").size() - 1).at("/number").asLong();
    }
  }

  private BufferedReader follow(String query, String lastSeen) throws Exception {
    String credentials = "anna:telegram of 1956";
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve("/api/v1/events/stream" + query))
            .header("Accept", "text/event-stream")
            .header(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8)));
    if (lastSeen != null) {
      request.header("Last-Event-ID", lastSeen);
    }
    InputStream body =
        HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream()).body();
    return new BufferedReader(new InputStreamReader(body, UTF_8));
  }

  private static long next(BufferedReader stream) throws IOException {
    String line = stream.readLine();
    while (!line.startsWith("id:")) {
      line = stream.readLine();
    }
    return Long.parseLong(line.substring("id:".length()).strip());
  }
}
