package org.recension;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recension.problem.ProblemType;
import org.recension.text.Telegram;

/** Whatever is refused is refused in one shape, and says what was wrong. */
@QuarkusTest
class MannersTest {

  private static final String DOCUMENTS = "/api/v1/documents";
  private static final String TELEGRAM = DOCUMENTS + "/mikoyan-1956-09-19";
  private static final String T = TELEGRAM + "/witnesses/T";
  private static final int LIMIT = 1 << 20;

  @ParameterizedTest
  @EnumSource(ProblemType.class)
  void every_kind_of_problem_has_a_page_that_explains_it(ProblemType type) {
    Answer page = As.nobody().gets(type.uri()).is(200);

    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.body()).contains(type.title()).contains("Status " + type.status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/api",
        "/api/v1/nowhere",
        "/api/v2/documents",
        "/problems/of-mine",
        DOCUMENTS + "/no-such-telegram",
        TELEGRAM + "/witnesses/Z",
        T + "/revisions/99",
        T + "/revisions/0",
        T + "/revisions/007",
        T + "/revisions/newest",
        T + "/revisions/99999999999/text",
        TELEGRAM + "/diff?from=T@1&to=T@99"
      })
  void what_is_not_there_is_not_found(String path) {
    Answer refused = As.clara().gets(path);

    refused.refuses(404, "not-found");
    assertThat(refused.text("/instance")).isEqualTo(URI.create(path).getRawPath());
  }

  @Test
  void a_submission_that_is_not_there_is_not_found() {
    As.clara().gets("/api/v1/submissions/999999").refuses(404, "not-found");
    As.clara().gets("/api/v1/submissions/first").refuses(404, "not-found");
    As.clara().gets("/api/v1/submissions/99999999999999999999").refuses(404, "not-found");
    As.clara().gets("/api/v1/submissions/999999/diff").refuses(404, "not-found");
    As.clara().ifMatch("*").says(999999, "APPROVE", null).refuses(404, "not-found");
    As.clara().withdraws(999999).refuses(404, "not-found");
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE, /api/v1/documents, 'GET,POST'",
    "PUT,    /api/v1/documents/mikoyan-1956-09-19, 'GET,PATCH'",
    "DELETE, /api/v1/documents/mikoyan-1956-09-19/witnesses/T/revisions/1, GET",
    "DELETE, /api/v1/documents/mikoyan-1956-09-19/witnesses/T/publication, 'GET,PUT'",
    "GET,    /api/v1/submissions/1/withdrawal, POST",
    "DELETE, /api/v1/events, GET",
    "PATCH,  /problems/not-found, GET"
  })
  void a_method_that_does_not_fit_names_those_that_do(String method, String path, String allow) {
    Answer refused = As.edith().asks(method, path);

    refused.refuses(405, "wrong-method");
    assertThat(refused.header("Allow").replace(" ", "").split(",")).contains(allow.split(","));
    assertThat(refused.header("Allow")).doesNotContain(method);
  }

  @Test
  void a_form_that_no_answer_has_is_refused() {
    As.nobody().accepting("application/xml").gets(DOCUMENTS).refuses(406, "not-acceptable");
    As.nobody().accepting("image/png").gets(T + "/revisions/1/text").refuses(406, "not-acceptable");
    As.nobody()
        .accepting("application/pdf")
        .gets(TELEGRAM + "/diff?from=T@1&to=H@1")
        .refuses(406, "not-acceptable");
  }

  @Test
  void a_body_of_another_type_is_refused() {
    As.edith().sends("POST", DOCUMENTS, "text/plain", "slug").refuses(415, "wrong-type");
    As.anna()
        .sends("POST", T + "/revisions", "application/x-www-form-urlencoded", "text=A")
        .refuses(415, "wrong-type");
    As.edith().sends("PATCH", TELEGRAM, "text/plain", "title").refuses(415, "wrong-type");
  }

  @Test
  void a_refusal_has_its_shape_whatever_form_was_asked_for() {
    As.nobody()
        .accepting("text/html")
        .gets(TELEGRAM + "/diff?from=T@1&to=T@99")
        .refuses(404, "not-found");
    As.nobody().accepting("text/plain").gets(T + "/revisions/99/text").refuses(404, "not-found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a%20b", "/a%2Fb", "/%C3%28", "/..%2f..", "/%00", "/a;b=c", "/'x'"})
  void an_odd_address_is_refused_like_any_other(String path) throws IOException {
    String answer = wire("GET " + DOCUMENTS + path + " HTTP/1.1");

    assertThat(answer).matches("(?s)HTTP/1\\.1 40[04] .*");
    assertThat(answer).contains("application/problem+json", "\"instance\":\"/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a|b", "/%zz", "/{x}", "/\"x\"", "/a\\b"})
  void an_address_that_is_none_is_refused(String path) throws IOException {
    String answer = wire("GET " + DOCUMENTS + path + " HTTP/1.1");

    assertThat(answer).startsWith("HTTP/1.1 400 ").doesNotContain("Exception");
  }

  @Test
  void the_address_in_a_refusal_can_be_asked_again() {
    Answer refused = As.nobody().gets(DOCUMENTS + "/Mikoyan%20%D0%9C");

    refused.refuses(404, "not-found");
    assertThat(refused.text("/instance")).isEqualTo(DOCUMENTS + "/Mikoyan%20%D0%9C");
    assertThat(refused.text("/detail")).contains("Mikoyan М");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/documents?limit=many",
        "/api/v1/documents?limit=99999999999",
        "/api/v1/submissions?state=LOST",
        "/api/v1/submissions?cursor=telegram",
        "/api/v1/submissions?cursor=!",
        "/api/v1/documents?cursor=!!!",
        "/api/v1/me/contributions?cursor=VA",
        "/api/v1/events?after=yesterday",
        "/api/v1/documents/mikoyan-1956-09-19/diff?from=T&to=T@1",
        "/api/v1/documents/mikoyan-1956-09-19/diff?from=T@1&to=T@first"
      })
  void a_parameter_that_cannot_be_read_is_malformed(String path) {
    As.clara().gets(path).refuses(400, "malformed");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/documents?limit=0, limit",
    "/api/v1/documents?limit=101, limit",
    "/api/v1/submissions?limit=-1, limit",
    "/api/v1/events?limit=1001, limit",
    "/api/v1/events?after=-1, after",
    "/api/v1/documents/mikoyan-1956-09-19/diff?from=T@1, to"
  })
  void a_parameter_that_is_read_but_not_valid_is_named(String path, String field) {
    As.clara().gets(path).faults(field);
  }

  @Test
  void every_field_that_is_wrong_is_named() {
    String body = Json.of("slug", "Не латиница", "title", " ", "requiredApprovals", 6);

    Answer refused = As.edith().posts(DOCUMENTS, body);

    refused.refuses(422, "invalid");
    assertThat(refused.at("/violations").findValuesAsText("field"))
        .containsExactly("requiredApprovals", "slug", "title");
  }

  @Test
  void what_is_there_already_is_never_overwritten() {
    String body = Json.of("slug", "mikoyan-1956-09-19", "title", "Another");

    As.edith().posts(DOCUMENTS, body).refuses(409, "already-there");
    As.edith().posts(TELEGRAM + "/witnesses", Paper.typed("T")).refuses(409, "already-there");
    As.admin().posts("/api/v1/contributors", As.account("anna")).refuses(409, "already-there");

    assertThat(As.nobody().gets(TELEGRAM).text("/title")).startsWith("Mikoyan to the CPSU CC");
  }

  @Test
  void an_account_may_be_changed_only_as_it_was_seen() {
    As person = As.newcomer("TRANSCRIBER");
    String account = "/api/v1/contributors/" + person.name();
    String seen = As.admin().gets(account).tag();

    As.admin().patches(account, Json.of("active", false)).is(200);
    As.admin()
        .ifMatch(seen)
        .patches(account, Json.of("displayName", "Old hand"))
        .refuses(412, "moved-on");
    String now = As.admin().gets(account).tag();
    As.admin().ifMatch(now).patches(account, Json.of("displayName", "Old hand")).is(200);

    assertThat(As.admin().gets(account).at("/active").booleanValue()).isFalse();
  }

  @Test
  void a_siglum_of_any_script_fits_into_every_address() {
    Paper paper = Paper.blank();
    String siglum = "米".repeat(20);
    As.edith().posts(paper.document() + "/witnesses", Paper.typed(siglum)).is(201);
    As.edith()
        .posts(paper.document() + "/witnesses", Paper.typed("𐌰".repeat(11)))
        .refuses(422, "invalid");

    Answer kept =
        As.anna()
            .once("a key of " + paper.slug())
            .posts(
                paper.document() + "/witnesses/" + siglum + "/revisions",
                Json.of("text", Telegram.DEPARTURE))
            .is(201);

    assertThat(kept.header("Location")).hasSizeGreaterThan(200);
  }

  @Test
  void a_document_is_described_by_who_saw_it_as_it_is() {
    Paper paper = Paper.blank();
    String seen = As.edith().gets(paper.document()).tag();
    String title = Json.of("title", "Mikoyan, Beijing");

    As.edith().patches(paper.document(), title).refuses(428, "condition-needed");
    As.edith().ifMatch("\"x\"").patches(paper.document(), title).refuses(412, "moved-on");
    Answer changed = As.edith().ifMatch(seen).patches(paper.document(), title).is(200);
    As.edith().ifMatch(seen).patches(paper.document(), title).refuses(412, "moved-on");

    assertThat(changed.text("/title")).isEqualTo("Mikoyan, Beijing");
    assertThat(changed.text("/date")).isEqualTo("1956-09-19");
    assertThat(As.nobody().gets(paper.document()).json()).isEqualTo(changed.json());
  }

  @Test
  void null_in_a_patch_takes_away_and_only_what_may_be_missing() {
    Paper paper = Paper.blank();
    As editor = As.edith().ifMatch("*");

    Answer undated = editor.patches(paper.document(), "{\"date\":null}").is(200);
    editor.patches(paper.document(), "{\"title\":null}").faults("title");
    editor.patches(paper.document(), "{\"slug\":\"another\"}").refuses(400, "malformed");
    editor.patches(paper.document(), "[]").refuses(400, "malformed");

    assertThat(undated.at("/date").isNull()).isTrue();
  }

  @Test
  void a_text_up_to_the_limit_is_kept_and_one_byte_more_is_not() {
    Paper paper = Paper.blank();
    String dense = Telegram.TEXT.replace(" ", "");
    String most = dense.repeat(LIMIT / dense.length() + 1).substring(0, LIMIT);

    Answer refused = As.anna().keeps(most + ".").on(paper);
    Answer kept = As.anna().keeps(most).on(paper);

    refused.refuses(413, "too-large");
    assertThat(refused.text("/detail")).contains(String.valueOf(LIMIT));
    kept.is(201);
    assertThat(paper.text(1)).isEqualTo(most);
  }

  @Test
  void the_limit_counts_bytes_and_words() {
    Paper paper = Paper.blank();

    As.anna().keeps("Микоян".repeat(LIMIT / 12 + 1)).on(paper).refuses(413, "too-large");
    Answer wordy = As.anna().keeps("we ".repeat(200_001)).on(paper);
    As.anna()
        .posts(TELEGRAM + "/diff", Json.of("from", "T@1", "text", "we ".repeat(400_000)))
        .refuses(413, "too-large");

    wordy.refuses(413, "too-large");
    assertThat(wordy.text("/detail")).contains("200000");
    assertThat(As.anna().gets(paper.path()).at("/latest").isNull()).isTrue();
  }

  /** Sends a request line that no client library would, and returns all that comes back. */
  private static String wire(String requestLine) throws IOException {
    URI address = URI.create(As.address());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(10_000);
      String request = requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
