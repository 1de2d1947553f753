package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.HttpCookie;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recension.text.Telegram;

/** Who is signed in at the pages, for how long, and what nobody can do in their name. */
@QuarkusTest
class SessionTest {

  @Inject EntityManager database;

  @Test
  void who_signs_in_comes_back_to_where_they_were() {
    Browsing anna = Browsing.asNobody();
    String page = "/documents/mikoyan-1956-09-19?layer=FINAL";
    Document asked = anna.get(page);

    anna.get(asked.selectFirst(".who a").attr("href"));
    Document back =
        anna.submit(
            anna.get(anna.path()).selectFirst("main form"),
            "username",
            "anna",
            "password",
            As.demoPassword());

    assertThat(anna.path()).isEqualTo(page + "&said=SIGNED_IN");
    assertThat(back.selectFirst("[role=status]").text()).isEqualTo("You are signed in.");
    assertThat(back.selectFirst(".who").text()).contains("Anna");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example/",
        "//elsewhere.example/",
        "/\\elsewhere.example/",
        "/\t/elsewhere.example",
        "javascript:alert(1)"
      })
  void nobody_is_led_elsewhere(String then) {
    Browsing anna = Browsing.asNobody();

    anna.post("/sign-in", Map.of("username", "anna", "password", As.demoPassword(), "then", then));

    assertThat(anna.path()).isEqualTo("/?said=SIGNED_IN");
  }

  @Test
  void the_cookie_of_a_session_is_not_for_scripts_nor_for_other_sites() {
    Browsing anna = Browsing.asNobody();
    HttpResponse<String> answer = signIn(anna);

    assertThat(answer.headers().allValues("Set-Cookie"))
        .singleElement()
        .asString()
        .startsWith("session=")
        .containsIgnoringCase("HttpOnly")
        .containsIgnoringCase("SameSite=Lax")
        .containsIgnoringCase("Path=/")
        .containsIgnoringCase("Max-Age=43200");
  }

  @Test
  void signing_in_begins_another_session_and_ends_the_one_before() {
    Browsing anna = Browsing.as("anna");
    HttpCookie before = anna.cookie("session");

    anna.signsIn("anna", As.demoPassword());

    assertThat(anna.cookie("session").getValue()).isNotEqualTo(before.getValue());
    assertThat(isSignedIn(before)).isFalse();
    assertThat(isSignedIn(anna.cookie("session"))).isTrue();
  }

  @Test
  void a_session_that_was_planted_is_not_the_one_that_begins() {
    Browsing anna = Browsing.asNobody().sending("Cookie", "session=planted");

    HttpResponse<String> answer = signIn(anna);

    assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).doesNotContain("planted");
    assertThat(isSignedIn(new HttpCookie("session", "planted"))).isFalse();
  }

  @Test
  void signing_out_ends_the_session_and_not_only_the_cookie() {
    Browsing anna = Browsing.as("anna");
    HttpCookie session = anna.cookie("session");

    Document page = anna.submit(anna.get("/").selectFirst(".who form"));

    assertThat(page.text()).contains("You are signed out.");
    assertThat(isSignedIn(session)).isFalse();
  }

  @Test
  void another_password_or_an_end_of_the_account_ends_every_session() {
    As person = As.newcomer("TRANSCRIBER");
    Browsing one = Browsing.asNobody();
    one.signsIn(person.name(), As.demoPassword());
    Browsing other = Browsing.asNobody();
    other.signsIn(person.name(), As.demoPassword());
    String account = "/api/v1/contributors/" + person.name();

    As.admin().patches(account, Json.of("password", "to the CPSU CC")).is(200);
    assertThat(isSignedIn(one.cookie("session"))).isFalse();
    assertThat(isSignedIn(other.cookie("session"))).isFalse();

    one.signsIn(person.name(), "to the CPSU CC");
    As.admin().patches(account, "{\"active\":false}").is(200);
    assertThat(isSignedIn(one.cookie("session"))).isFalse();
  }

  @Test
  void a_wrong_password_says_no_more_than_that() {
    Browsing one = Browsing.asNobody();
    Browsing other = Browsing.asNobody();

    Document wrong = one.triesToSignIn("anna", "telegram of 1957");
    Document nobody = other.triesToSignIn("nobody-of-this-name", "telegram of 1957");

    assertThat(one.status()).isEqualTo(401);
    assertThat(other.status()).isEqualTo(401);
    assertThat(wrong.selectFirst("[role=alert]").text())
        .isEqualTo(nobody.selectFirst("[role=alert]").text())
        .isNotBlank();
    assertThat(wrong.selectFirst("#username").val()).isEqualTo("anna");
    assertThat(wrong.html()).doesNotContain("telegram of 1957");
    assertThat(one.last().headers().firstValue("WWW-Authenticate")).isEmpty();
  }

  @Test
  void a_session_is_over_after_its_time() {
    Browsing anna = Browsing.as("anna");
    HttpCookie session = anna.cookie("session");
    assertThat(isSignedIn(session)).isTrue();

    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createNativeQuery("update session set expires_at = ?1 where expires_at > ?1")
                    .setParameter(1, Instant.now())
                    .executeUpdate());

    assertThat(isSignedIn(session)).isFalse();
    assertThat(anna.get("/me").selectFirst("h1").text()).isEqualTo("Sign in");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%61pi/v1/me", "/api;/v1/me", "/./api/v1/me", "/x/../api/v1/me"})
  void no_way_to_write_the_address_of_the_API_makes_it_believe_a_session(String path) {
    Browsing anna = Browsing.as("anna");

    HttpResponse<String> answer = anna.ask(HttpRequest.newBuilder(Browsing.at(path)).GET());

    assertThat(answer.statusCode()).isIn(400, 401, 404);
    assertThat(answer.body()).doesNotContain("anna");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .doesNotContain("script-src");
  }

  @Test
  void a_session_is_worth_nothing_to_the_API() {
    Browsing anna = Browsing.as("anna");

    As withCookie = As.nobody().sending("Cookie", "session=" + anna.cookie("session").getValue());

    withCookie.gets("/api/v1/me").refuses(401, "sign-in");
  }

  @Test
  void a_session_reads_the_plain_text_that_a_page_leads_to() {
    Paper paper = Paper.showing(Telegram.DEPARTURE);
    As.anna().submits(Telegram.OPENING).from(1).on(paper).is(201);
    String text = paper.at("/revisions/2/text");
    String cookie = "session=" + Browsing.as("boris").cookie("session").getValue();

    As.nobody().gets(text).refuses(401, "sign-in");
    assertThat(As.nobody().sending("Cookie", cookie).gets(text).is(200).body())
        .isEqualTo(Telegram.OPENING);
    As.nobody().sending("Cookie", cookie).gets(paper.at("/revisions/2")).refuses(401, "sign-in");
    As.nobody().sending("Cookie", cookie).posts(text, "{}").is(405);
  }

  @Test
  void who_signed_in_beside_a_page_may_sign_in_on_it_as_well() {
    Browsing anna = Browsing.as("anna");

    anna.post(
        "/sign-in",
        Map.of("csrf", "", "username", "anna", "password", As.demoPassword(), "then", "/review"));

    assertThat(anna.status()).isEqualTo(200);
    assertThat(isSignedIn(anna.cookie("session"))).isTrue();
  }

  @Test
  void a_form_without_the_proof_of_the_session_does_nothing() {
    Browsing anna = Browsing.as("anna");
    HttpCookie session = anna.cookie("session");
    String anothers = Browsing.as("boris").get("/").selectFirst(".who form input[name=csrf]").val();

    for (String proof : List.of("", "x", "a.b", anothers)) {
      anna.post("/sign-out", Map.of("csrf", proof));
      assertThat(anna.status()).as(proof).isEqualTo(401);
    }

    assertThat(isSignedIn(session)).isTrue();
  }

  @Test
  void no_two_pages_prove_it_alike() {
    Browsing anna = Browsing.as("anna");

    String one = anna.get("/").selectFirst(".who form input[name=csrf]").val();
    String other = anna.get("/").selectFirst(".who form input[name=csrf]").val();

    assertThat(one).isNotEqualTo(other);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site"})
  void a_page_of_another_site_sends_no_form_of_ours(String site) {
    Browsing anna = Browsing.as("anna");
    Document page = anna.get("/");

    anna.sending("Sec-Fetch-Site", site).submit(page.selectFirst(".who form"));

    assertThat(anna.status()).isEqualTo(401);
    assertThat(isSignedIn(anna.cookie("session"))).isTrue();
  }

  @Test
  void nobody_is_signed_in_by_a_page_of_another_site() {
    Browsing someone = Browsing.asNobody().sending("Origin", "https://elsewhere.example");

    someone.post("/sign-in", Map.of("username", "anna", "password", As.demoPassword()));

    assertThat(someone.status()).isEqualTo(401);
    assertThat(someone.cookie("session")).isNull();
  }

  @Test
  void who_has_to_sign_in_is_led_there_and_back() {
    Browsing clara = Browsing.asNobody();

    Document asked = clara.get("/me");
    clara.submit(
        asked.selectFirst("main form"), "username", "clara", "password", As.demoPassword());

    assertThat(asked.selectFirst("h1").text()).isEqualTo("Sign in");
    assertThat(clara.path()).isEqualTo("/me?said=SIGNED_IN");
  }

  private static HttpResponse<String> signIn(Browsing person) {
    return person.ask(
        HttpRequest.newBuilder(Browsing.at("/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "username=anna&password=" + As.demoPassword().replace(' ', '+'))));
  }

  private static boolean isSignedIn(HttpCookie session) {
    return Browsing.asNobody()
            .sending("Cookie", "session=" + session.getValue())
            .get("/")
            .selectFirst(".who form")
        != null;
  }
}
