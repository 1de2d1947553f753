package org.recension;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no client library would send is read in one way only, or not at all, and never for ever. */
@QuarkusTest
@TestProfile(WireTest.Impatient.class)
class WireTest {

  private static final String MERGE = "/api/v1/documents/mikoyan-1956-09-19/merge";
  private static final String POST = "POST " + MERGE + " HTTP/1.1\r\nHost: localhost\r\n";
  private static final String GET = "GET /api/v1/documents HTTP/1.1\r\nHost: localhost\r\n";
  private static final String JSON = "Content-Type: application/json\r\n";
  private static final String LAST =
      "GET /api/v1/me HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})");

  public static class Impatient implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.http.idle-timeout", "2s", "recension.http.patience", "3s");
    }
  }

  @Test
  void of_two_ways_to_say_where_a_body_ends_the_chunks_count() throws IOException {
    String byLength = "0\r\n\r\n" + LAST;
    String answers =
        wire(
            POST
                + JSON
                + "Content-Length: "
                + byLength.length()
                + "\r\nTransfer-Encoding: chunked\r\n\r\n"
                + byLength);

    // By the length, the second request would have been the body of the first.
    assertThat(statuses(answers)).isIn("400", "422 401");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 5\r\nContent-Length: 6\r\n",
        "Content-Length: 5, 6\r\n",
        "Content-Length: -5\r\n",
        "Content-Length: +5\r\n",
        "Content-Length: 0x5\r\n",
        "Content-Length: 99999999999999999999\r\n",
        "Content-Length : 5\r\n",
        "Transfer-Encoding: xchunked\r\n",
        "Transfer-Encoding: gzip\r\n",
        "Transfer-Encoding: identity\r\n",
        "Transfer-Encoding: chunked, identity\r\n",
        "Transfer-Encoding: gzip, chunked\r\n",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n",
        "Transfer-Encoding : chunked\r\n",
        "Transfer-Encoding: \u000bchunked\r\n"
      })
  void a_body_that_may_end_in_two_places_is_not_read(String headers) throws IOException {
    String answers = wire(POST + JSON + headers + "\r\n" + "5\r\nabcde\r\n0\r\n\r\n" + LAST);

    // What follows is answered only where the body was read as the chunks that it is.
    assertThat(statuses(answers)).isIn("400", "413", "", "400 401");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/v1/me HTTP/1.1\r\n\r\n",
        "GET /api/v1/me HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "GET /api/v1/me HTTP/1.1\r\nHost: a\r\nX\u0000Y: b\r\n\r\n",
        "GET /api/v1/me HTTP/1.1\r\nHost: a\r\nX: b\u0000c\r\n\r\n",
        "GET /api/v1/me HTTP/9.9\r\nHost: a\r\n\r\n",
        "GET  HTTP/1.1\r\nHost: a\r\n\r\n",
        "G\u00cbT /api/v1/me HTTP/1.1\r\nHost: a\r\n\r\n",
        "\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n"
      })
  void what_is_not_http_is_refused(String request) throws IOException {
    String answers = wire(request + LAST);

    assertThat(statuses(answers)).isIn("400", "400 401", "401", "404", "501", "505", "");
    assertThat(answers).doesNotContain("Exception", "java.", "io.netty");
  }

  @Test
  void a_header_in_two_lines_is_one_header() throws IOException {
    String answers = wire(GET + "X-Note: a\r\n b\r\n\tTransfer-Encoding: chunked\r\n\r\n" + LAST);

    assertThat(statuses(answers)).isIn("400", "200 401");
  }

  @Test
  void lines_that_end_in_a_bare_line_feed_end_there_or_nothing_does() throws IOException {
    String answers = wire((GET + "X-Note: a\r\n\r\n").replace("\r\n", "\n") + LAST);

    assertThat(statuses(answers)).isIn("400", "", "200 401");
  }

  @Test
  void a_line_feed_in_an_address_makes_no_header() throws IOException {
    String answers =
        wire(
            "GET /problems/x%0d%0aX-Injected:%20yes HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

    assertThat(statuses(answers)).isEqualTo("404");
    assertThat(answers.toLowerCase(java.util.Locale.ROOT)).doesNotContain("\nx-injected");
  }

  @ParameterizedTest
  @ValueSource(ints = {1_200, 20_000, 200_000})
  void a_flood_of_headers_is_refused(int count) throws IOException {
    String flood = "X-A: abcdefgh\r\n".repeat(count);

    assertThat(statuses(wire(GET + flood + "\r\n"))).isIn("431", "");
    isStillThere();
  }

  @ParameterizedTest
  @ValueSource(ints = {10_000, 100_000, 5_000_000})
  void a_line_without_end_is_refused(int length) throws IOException {
    String line =
        "GET /" + "a".repeat(length) + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";

    assertThat(statuses(wire(line))).isIn("414", "400", "");
    assertThat(statuses(wire(GET + "X: " + "a".repeat(length * 2) + "\r\n\r\n"))).isIn("431", "");
    isStillThere();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /api/v1/doc", GET_AND, ""})
  void who_begins_a_request_and_says_no_more_is_hung_up_on(String beginning) throws IOException {
    Instant start = Instant.now();

    wire(beginning);

    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(8));
  }

  private static final String GET_AND = "GET /api/v1/documents HTTP/1.1\r\nHost: a\r\nX-Slow: ";

  @Test
  void who_sends_a_body_a_letter_at_a_time_is_hung_up_on() throws Exception {
    Instant start = Instant.now();
    try (Socket socket = connect()) {
      OutputStream out = socket.getOutputStream();
      out.write((POST + JSON + "Content-Length: 1000\r\n\r\n{").getBytes(ISO_8859_1));
      for (int i = 0; i < 60; i++) {
        Thread.sleep(250);
        out.write(' ');
      }
    } catch (SocketException hungUp) {
      assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
      return;
    }
    throw new AssertionError("It listened for " + Duration.between(start, Instant.now()));
  }

  private static void isStillThere() {
    As.nobody().gets("/api/v1/documents").is(200);
  }

  /** The statuses of all that was answered, in order. */
  private static String statuses(String answers) {
    return String.join(" ", STATUS.matcher(answers).results().map(r -> r.group(1)).toList());
  }

  /** Sends bytes, and returns all that comes back until the service hangs up. */
  private static String wire(String bytes) throws IOException {
    StringBuilder answers = new StringBuilder();
    try (Socket socket = connect()) {
      try {
        socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
      } catch (SocketException refused) {
        // It hung up in the middle; what it said before can still be read.
      }
      int c;
      while ((c = socket.getInputStream().read()) >= 0) {
        answers.append((char) c);
      }
    } catch (SocketException hungUp) {
      return answers.toString();
    }
    return answers.toString();
  }

  private static Socket connect() throws IOException {
    URI address = URI.create(As.address());
    Socket socket = new Socket(address.getHost(), address.getPort());
    socket.setSoTimeout(15_000);
    return socket;
  }
}
