package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recension.text.Telegram;

/** Who is calling, by password or by token, is asked anew at every call. */
@QuarkusTest
class SigningInTest {

  private static final String ME = "/api/v1/me";
  private static final String TOKENS = "/api/v1/me/tokens";
  private static final String LATER = "2999-12-31T23:59:59Z";

  @Test
  void a_token_is_shown_when_it_is_made_and_never_again() {
    As owner = As.newcomer("TRANSCRIBER");

    Answer made = owner.posts(TOKENS, token()).is(201);
    Answer list = owner.gets(TOKENS).is(200);

    assertThat(made.text("/token")).hasSizeGreaterThan(40);
    assertThat(made.at("/scopes").isNull()).isTrue();
    assertThat(made.text("/expiresAt")).isEqualTo(LATER);
    assertThat(list.all("/id")).containsExactly(String.valueOf(made.id()));
    assertThat(list.all("/name")).containsExactly("Desk");
    assertThat(list.body()).doesNotContain(made.text("/token"));
    assertThat(list.at("/items/0").has("token")).isFalse();
  }

  @Test
  void a_token_stands_for_its_owner() {
    As owner = As.newcomer("TRANSCRIBER");
    As bearer = As.bearing(owner.posts(TOKENS, token()).is(201).text("/token"));

    Answer kept = bearer.keeps(Telegram.OPENING).on(Paper.blank()).is(201);

    assertThat(bearer.gets(ME).is(200).text("/username")).isEqualTo(owner.name());
    assertThat(kept.text("/author/username")).isEqualTo(owner.name());
  }

  @Test
  void a_token_of_an_issuer_is_worth_nothing_where_none_is_believed() {
    try (TokenIssuer issuer = TokenIssuer.start()) {
      As.bearing(issuer.token("stranger", "ADMIN")).gets(ME).refuses(401, "sign-in");
    }
  }

  @Test
  void a_token_carries_the_roles_it_was_made_for_and_no_more() {
    As owner = As.newcomer("TRANSCRIBER", "EDITOR");
    As bearer = As.bearing(owner.posts(TOKENS, token("TRANSCRIBER", "ADMIN")).text("/token"));

    assertThat(bearer.gets(ME).at("/roles").toString()).isEqualTo("[\"TRANSCRIBER\"]");
    bearer.keeps(Telegram.OPENING).on(Paper.blank()).is(201);
    bearer
        .posts("/api/v1/documents", Json.of("slug", "scoped", "title", "Telegram"))
        .forbids("editorsEdit");
    bearer.gets("/api/v1/contributors").forbids("adminsAdminister");
  }

  @Test
  void a_token_without_roles_only_reads() {
    As bearer = As.bearing(As.edith().posts(TOKENS, token(new String[0])).text("/token"));

    bearer.gets("/api/v1/submissions").is(200);
    bearer.keeps(Telegram.OPENING).on(Paper.blank()).forbids("transcribersKeep");
  }

  @Test
  void a_token_makes_no_token() {
    As bearer = As.bearing(As.edith().posts(TOKENS, token()).text("/token"));

    bearer.posts(TOKENS, token()).forbids("passwordForTokens");
  }

  @Test
  void a_revoked_token_is_worth_nothing_at_once() {
    Answer made = As.anna().posts(TOKENS, token()).is(201);
    As bearer = As.bearing(made.text("/token"));
    bearer.gets(ME).is(200);

    As.boris().deletes(TOKENS + "/" + made.id()).refuses(404, "not-found");
    bearer.gets(ME).is(200);
    assertThat(As.anna().deletes(TOKENS + "/" + made.id()).is(204).body()).isEmpty();

    bearer.gets(ME).refuses(401, "sign-in");
    As.anna().deletes(TOKENS + "/" + made.id()).refuses(404, "not-found");
  }

  @Test
  void a_token_is_worth_nothing_after_its_time() throws InterruptedException {
    Instant end = Instant.now().plusSeconds(5);
    Answer made =
        As.anna().posts(TOKENS, Json.of("name", "Desk", "expiresAt", end.toString())).is(201);
    while (!Instant.now().isAfter(end)) {
      Thread.sleep(50);
    }

    As.bearing(made.text("/token")).gets(ME).refuses(401, "sign-in");
  }

  @Test
  void a_token_that_ends_before_it_begins_is_not_made() {
    As.anna()
        .posts(TOKENS, Json.of("name", "Desk", "expiresAt", "1956-09-19T07:00:00Z"))
        .faults("expiresAt");
    As.anna().posts(TOKENS, Json.of("name", "Desk")).faults("expiresAt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/documents", "/api/v1/me", "/problems/not-found"})
  void a_wrong_password_or_token_is_refused_even_where_none_is_needed(String path) {
    for (String credentials :
        List.of(
            "Basic YW5uYTp3cm9uZw==",
            "Basic bm9ib2R5Ondyb25n",
            "Basic YW5uYQ==",
            "Basic ???",
            "Basic",
            "Bearer rcn_wrong",
            "Bearer ",
            "bearer x",
            "Telegraph anna")) {
      Answer refused = As.nobody().sending("Authorization", credentials).gets(path);

      refused.refuses(401, "sign-in");
      assertThat(refused.headers().allValues("WWW-Authenticate"))
          .as(credentials)
          .anyMatch(challenge -> challenge.startsWith("Basic"))
          .contains("Bearer");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site"})
  void a_page_of_another_site_does_nothing_in_the_name_of_who_looks_at_it(String site) {
    Paper paper = Paper.showing(Telegram.OPENING);
    long submission = As.anna().submits(Telegram.ADVICE).from(1).on(paper).is(201).id();

    As.anna().sending("Sec-Fetch-Site", site).withdraws(submission).refuses(401, "sign-in");
    As.edith()
        .sending("Sec-Fetch-Site", site)
        .sends("POST", "/api/v1/imports?slug=a&title=A&convention=plain", "text/plain", "A")
        .refuses(401, "sign-in");

    As.anna().sending("Sec-Fetch-Site", site).gets(paper.document()).is(200);
    As.anna().sending("Sec-Fetch-Site", "same-origin").withdraws(submission).is(200);
  }

  @Test
  void who_is_asked_to_sign_in_is_told_how() {
    Answer refused = As.nobody().gets(ME);

    refused.refuses(401, "sign-in");
    assertThat(refused.headers().allValues("WWW-Authenticate")).hasSize(2);
  }

  @Test
  void the_role_counts_before_the_body_is_looked_at() {
    As.anna().posts("/api/v1/documents", "{not JSON").forbids("editorsEdit");
    As.nobody().posts("/api/v1/documents", "{not JSON").refuses(401, "sign-in");
  }

  @Test
  void another_role_counts_from_the_next_call_on() {
    As person = As.newcomer("TRANSCRIBER");
    As bearer = As.bearing(person.posts(TOKENS, token()).text("/token"));
    Paper paper = Paper.showing(Telegram.OPENING);
    person.keeps(Telegram.ADVICE).from(1).on(paper).is(201);

    change(person, "{\"roles\":[\"REVIEWER\"]}").is(200);
    long submission = As.anna().submits(Telegram.DEPARTURE).from(1).on(paper).is(201).id();

    person.returns(submission, "This is the last page").is(201);
    assertThat(bearer.gets(ME).at("/roles").toString()).isEqualTo("[\"REVIEWER\"]");
    change(person, "{\"roles\":[]}").is(200);
    person.keeps(Telegram.DEPARTURE).from(1).on(paper).forbids("transcribersKeep");
    bearer.keeps(Telegram.DEPARTURE).from(1).on(paper).forbids("transcribersKeep");
  }

  @Test
  void who_is_not_active_any_more_is_nobody_from_the_next_call_on() {
    As person = As.newcomer("EDITOR");
    As bearer = As.bearing(person.posts(TOKENS, token()).text("/token"));
    person.gets(ME).is(200);

    change(person, "{\"active\":false}").is(200);

    person.gets(ME).refuses(401, "sign-in");
    person.gets("/api/v1/documents").refuses(401, "sign-in");
    bearer.gets(ME).refuses(401, "sign-in");
    change(person, "{\"active\":true}").is(200);
    person.gets(ME).is(200);
    bearer.gets(ME).is(200);
  }

  @Test
  void a_changed_password_counts_from_the_next_call_on() {
    As person = As.newcomer("TRANSCRIBER");
    person.gets(ME).is(200);

    change(person, Json.of("password", "to the CPSU CC")).is(200);

    person.gets(ME).refuses(401, "sign-in");
    As.signedIn(person.name(), "to the CPSU CC").gets(ME).is(200);
  }

  @Test
  void a_password_counts_to_its_last_letter() {
    As person = As.newcomer("TRANSCRIBER");
    String password = "Беседа с китайскими товарищами, 18 сентября";

    Answer changed = change(person, Json.of("password", password));

    if (changed.status() == 200) {
      As.signedIn(person.name(), password).gets(ME).is(200);
      As.signedIn(person.name(), password + "!").gets(ME).refuses(401, "sign-in");
      As.signedIn(person.name(), password.replace("сентября", "октября"))
          .gets(ME)
          .refuses(401, "sign-in");
    } else {
      changed.faults("password");
    }
  }

  @Test
  void an_account_is_made_inactive_and_the_history_says_so() {
    String username = "waiting-" + UUID.randomUUID();
    String account =
        Json.of(
            "username",
            username,
            "displayName",
            "V. Chistov",
            "password",
            As.demoPassword(),
            "roles",
            List.of("TRANSCRIBER"),
            "active",
            false);

    Answer made = As.admin().posts("/api/v1/contributors", account).is(201);

    assertThat(made.at("/active").booleanValue()).isFalse();
    As.signedIn(username, As.demoPassword()).gets(ME).refuses(401, "sign-in");
    JsonNode event =
        Timeline.read().stream()
            .filter(e -> e.at("/data/username").asText().equals(username))
            .findFirst()
            .orElseThrow();
    assertThat(event.get("type").asText()).isEqualTo("CONTRIBUTOR_ADMITTED");
    assertThat(event.at("/data/active").booleanValue()).isFalse();
  }

  @Test
  void no_password_and_no_secret_stands_in_any_answer() {
    As person = As.newcomer("TRANSCRIBER");
    person.posts(TOKENS, token()).is(201);

    Answer account = As.admin().gets("/api/v1/contributors/" + person.name()).is(200);
    List<JsonNode> events = Timeline.read();

    assertThat(account.body()).doesNotContainIgnoringCase("password").doesNotContain("$2");
    assertThat(events.toString()).doesNotContain("rcn_", "$2a$", As.demoPassword());
  }

  private static Answer change(As person, String patch) {
    return As.admin().patches("/api/v1/contributors/" + person.name(), patch);
  }

  private static String token() {
    return Json.of("name", "Desk", "expiresAt", LATER);
  }

  private static String token(String... scopes) {
    return Json.of("name", "Desk", "expiresAt", LATER, "scopes", List.of(scopes));
  }
}
