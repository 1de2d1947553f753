package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser is told, with every answer, what it must not do with it. */
@QuarkusTest
class HeadersTest {

  private static final String TELEGRAM = "/api/v1/documents/mikoyan-1956-09-19";

  @ParameterizedTest
  @CsvSource({
    "GET, /api/v1/documents, 200",
    "GET, /api/v1/documents/mikoyan-1956-09-19/witnesses/T/revisions/1/text, 200",
    "GET, /problems/not-found, 200",
    "GET, /q/openapi, 200",
    "GET, /q/health/live, 200",
    "POST, /api/v1/documents, 401",
    "GET, /api/v1/documents/nothing, 404",
    "GET, /q/nowhere, 404",
    "GET, /q/swagger-ui, 404",
    "DELETE, /api/v1/documents, 405",
    "GET, /api/v1/documents?limit=many, 400"
  })
  void every_answer_may_only_be_shown(String method, String path, int status) {
    Answer answer = As.nobody().asks(method, path).is(status);

    isSafe(answer);
    assertThat(answer.header("Content-Security-Policy"))
        .startsWith("default-src 'none'; ")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe-inline", "script-src");
  }

  @ParameterizedTest
  @CsvSource({"/, 200", "/sign-in, 200", "/nowhere, 404", "/documents/nothing, 404"})
  void a_page_runs_scripts_of_its_own_and_nothing_else(String path, int status) {
    Answer answer = As.nobody().gets(path).is(status);

    assertThat(answer.header("Content-Security-Policy"))
        .startsWith("default-src 'none'; ")
        .contains(
            "script-src 'self';", "style-src 'self';", "form-action 'self'", "base-uri 'none'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe", "https:", "*");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
  }

  @Test
  void what_is_too_large_to_be_read_is_refused_as_safely() {
    Answer address = As.nobody().gets("/api/v1/documents?q=" + "a".repeat(9_000));
    Answer headers = As.nobody().sending("X-Long", "a".repeat(17_000)).gets("/api/v1/documents");

    address.refuses(414, "uri-too-long");
    headers.refuses(431, "headers-too-large");
    isSafe(address);
    isSafe(headers);
  }

  @Test
  void people_are_told_in_a_page_what_is_too_large_to_be_read() {
    As browser = As.nobody().accepting("text/html,application/xhtml+xml,*/*;q=0.8");
    Answer page = browser.gets("/documents?q=" + "a".repeat(9_000)).is(414);
    Answer api = browser.gets("/api/v1/documents?q=" + "a".repeat(9_000)).is(414);

    assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
    assertThat(page.body()).contains("<h1>The address is too long</h1>").contains("8192 bytes");
    assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'; ");
    assertThat(api.header("Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void what_has_not_changed_is_as_safe() {
    String tag = As.nobody().gets(TELEGRAM).tag();

    isSafe(As.nobody().ifNoneMatch(tag).gets(TELEGRAM).is(304));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://elsewhere.example", "null", "http://localhost"})
  void a_page_from_elsewhere_may_not_read_an_answer(String origin) {
    Answer read = As.anna().sending("Origin", origin).gets(TELEGRAM).is(200);
    Answer asked =
        As.nobody()
            .sending("Origin", origin)
            .sending("Access-Control-Request-Method", "PATCH")
            .sending("Access-Control-Request-Headers", "authorization")
            .asks("OPTIONS", TELEGRAM);

    for (Answer answer : new Answer[] {read, asked}) {
      assertThat(answer.headers().map().keySet())
          .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control"));
    }
  }

  @Test
  void nobody_is_believed_who_says_that_the_request_came_by_tls_or_from_elsewhere() {
    Answer answer =
        As.nobody()
            .sending("X-Forwarded-Proto", "https")
            .sending("X-Forwarded-For", "192.0.2.1")
            .sending("X-Forwarded-Host", "elsewhere.example")
            .sending("Forwarded", "for=192.0.2.1;proto=https;host=elsewhere.example")
            .gets("/api/v1/documents?limit=1");

    assertThat(answer.header("Strict-Transport-Security")).isEmpty();
    assertThat(answer.headers().toString()).doesNotContain("elsewhere.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/q/dev-ui", "/q/dev", "/q/swagger-ui/index.html", "/q/arc", "/q/console", "/q"})
  void no_page_of_the_developers_is_there(String path) {
    assertThat(As.nobody().gets(path).status()).isEqualTo(404);
  }

  private static void isSafe(Answer answer) {
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.header("Content-Security-Policy")).isNotEmpty();
    assertThat(answer.headers().map().keySet())
        .doesNotContain("strict-transport-security", "server", "x-powered-by");
  }
}
