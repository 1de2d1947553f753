package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recension.text.Telegram;

/** The packaged service, told by its environment alone to believe an issuer of tokens. */
class OidcIT {

  private static final String ME = "/api/v1/me";
  private static final Map<String, String> MORE =
      Map.of(
          "QUARKUS_OIDC_TOKEN_FORCED_JWK_REFRESH_INTERVAL", "0.001S",
          "RECENSION_OIDC_ROLES_REVIEWER", "readers of proofs,REVIEWER");

  @TempDir static Path directory;
  private static TokenIssuer issuer;
  private static RunningJar jar;
  private static Asked asked;

  @BeforeAll
  static void start() throws Exception {
    issuer = TokenIssuer.start();
    Map<String, String> settings = new HashMap<>(MORE);
    settings.putAll(issuer.environment());
    jar = RunningJar.in(directory, RunningJar.JAR, settings);
    asked = Asked.of(jar);
  }

  @AfterAll
  static void stop() throws Exception {
    asked.close();
    jar.close();
    issuer.close();
  }

  @Test
  void who_comes_for_the_first_time_becomes_a_contributor_without_a_password() {
    Answer me = bearer("Valentina@example.org", "TRANSCRIBER", "choir").gets(ME).is(200);

    assertThat(me.text("/username")).isEqualTo("valentina-example.org");
    assertThat(me.text("/displayName")).isEqualTo("Name of Valentina@example.org");
    assertThat(me.at("/roles").toString()).isEqualTo("[\"TRANSCRIBER\"]");
    JsonNode event = events("valentina-example.org").get(0);
    assertThat(event.at("/type").asText()).isEqualTo("CONTRIBUTOR_ADMITTED");
    assertThat(event.at("/actor").asText()).isEqualTo("(service)");
    assertThat(event.at("/data/subject").asText()).isEqualTo("subject-of-Valentina@example.org");
    bearer("Valentina@example.org", "TRANSCRIBER", "choir").gets(ME).is(200);
    assertThat(events("valentina-example.org")).hasSize(1);
    for (String password : List.of("", "null", RunningJar.PASSWORD)) {
      As.signedIn("valentina-example.org", password).gets(ME).refuses(401, "sign-in");
    }
  }

  @Test
  void many_first_requests_at_once_make_one_account() throws Exception {
    comeTogether(issuer);
  }

  /** Eight requests of one who was never here before. */
  static void comeTogether(TokenIssuer issuer) throws Exception {
    String token = issuer.token("hasty", "REVIEWER");
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<Answer>> answers =
        threads.invokeAll(
            Stream.generate(() -> (Callable<Answer>) () -> As.bearing(token).gets(ME))
                .limit(8)
                .toList());
    threads.shutdown();

    for (Future<Answer> answer : answers) {
      assertThat(answer.get().is(200).text("/username")).isEqualTo("hasty");
    }
    assertThat(events("hasty")).hasSize(1);
  }

  @Test
  void an_account_that_is_there_is_given_to_nobody_who_only_has_its_name() {
    bearer("anna", "ADMIN").gets(ME).refuses(401, "sign-in");
    bearer("admin", "ADMIN").gets(ME).refuses(401, "sign-in");

    assertThat(As.signedIn("anna", RunningJar.PASSWORD).gets(ME).is(200).text("/displayName"))
        .isNotEqualTo("Name of anna");
    assertThat(events("anna")).hasSize(1);
  }

  @Test
  void the_subject_is_who_somebody_is_and_not_the_name() {
    bearer("ekaterina").gets(ME).is(200);
    assertThat(bearer("Екатерина").gets(ME).is(200).text("/username"))
        .as("a name that has no letter here")
        .startsWith("subject-of-");
    Map<String, Object> married = issuer.claims("ekaterina");
    married.put("preferred_username", "k.petrova");
    Map<String, Object> namesake = issuer.claims("ekaterina");
    namesake.put("sub", "somebody-else");

    Answer me = As.bearing(issuer.key().sign(married)).gets(ME).is(200);

    assertThat(me.text("/username")).isEqualTo("ekaterina");
    As.bearing(issuer.key().sign(namesake)).gets(ME).refuses(401, "sign-in");
  }

  @Test
  void roles_are_those_of_the_token_at_every_request() {
    assertThat(bearer("fyodor", "TRANSCRIBER", "readers of proofs").gets(ME).text("/roles/1"))
        .isEqualTo("REVIEWER");
    bearer("fyodor", "EDITOR").posts("/api/v1/documents", document("fyodors")).is(201);
    bearer("fyodor", "editor").posts("/api/v1/documents", document("more")).forbids("editorsEdit");
    bearer("fyodor", "TRANSCRIBER").gets("/api/v1/contributors").forbids("adminsAdminister");

    List<JsonNode> events = events("fyodor");

    assertThat(events).hasSize(4);
    assertThat(events.get(2).at("/data/roles").toString()).isEqualTo("[]");
    assertThat(events.get(3).at("/type").asText()).isEqualTo("CONTRIBUTOR_CHANGED");
    assertThat(events.get(3).at("/data/roles").toString()).isEqualTo("[\"TRANSCRIBER\"]");
  }

  @Test
  void who_was_deactivated_stays_out_whatever_the_issuer_says() {
    bearer("gleb", "ADMIN").gets(ME).is(200);
    As.signedIn("admin", RunningJar.PASSWORD)
        .patches("/api/v1/contributors/gleb", "{\"active\":false}")
        .is(200);

    bearer("gleb", "ADMIN").gets(ME).refuses(401, "sign-in");
    bearer("gleb", "REVIEWER").gets(ME).refuses(401, "sign-in");
  }

  @Test
  void two_people_of_the_issuer_bring_a_text_to_publication_and_neither_alone() {
    As writer = bearer("writer", "REVIEWER");
    As reader = bearer("reader", "REVIEWER");
    Paper paper = Paper.blank();
    long submission = writer.submits(Telegram.OPENING).on(paper).is(201).id();

    writer.approves(submission).forbids("nobodyDecidesOnOwnWords");
    reader.approves(submission).is(201);

    Answer published = As.nobody().gets(paper.at("/revisions/published")).is(200);
    assertThat(published.text("/author/username")).isEqualTo("writer");
    assertThat(published.text("/text")).isEqualTo(Telegram.OPENING);
  }

  @Test
  void another_name_for_the_same_person_does_not_approve_their_words() {
    Map<String, Object> renamed = issuer.claims("janus", "REVIEWER");
    renamed.put("preferred_username", "the-other-face");
    Paper paper = Paper.blank();
    long submission = bearer("janus", "REVIEWER").submits(Telegram.OPENING).on(paper).is(201).id();

    As.bearing(issuer.key().sign(renamed)).approves(submission).forbids("nobodyDecidesOnOwnWords");
  }

  @Test
  void passwords_and_our_own_tokens_are_as_good_as_before() {
    As anna = As.signedIn("anna", RunningJar.PASSWORD);
    String own = anna.posts(ME + "/tokens", ownToken()).is(201).text("/token");

    assertThat(As.bearing(own).gets(ME).is(200).text("/username")).isEqualTo("anna");
    As.bearing(own + "x").gets(ME).refuses(401, "sign-in");
    As.nobody().gets("/api/v1/documents").is(200);
  }

  @Test
  void a_token_of_the_issuer_begets_none_that_would_outlive_it() {
    bearer("leonid", "EDITOR").posts(ME + "/tokens", ownToken()).forbids("passwordForTokens");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forgeries")
  void a_token_that_is_not_right_is_worth_nothing(
      String what, BiFunction<SigningKey, Map<String, Object>, String> forge) {
    Answer refused =
        As.bearing(forge.apply(issuer.key(), issuer.claims("forger", "ADMIN"))).gets(ME);

    refused.refuses(401, "sign-in");
    assertThat(refused.headers().allValues("WWW-Authenticate")).contains("Bearer");
    assertThat(events("forger")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'alg':'RS256'}",
        "{'kid':'first'}",
        "{'alg':5,'kid':'first'}",
        "{'alg':{},'kid':[]}",
        "{'alg':'RS256','kid':5}",
        "{'alg':'RS256','kid':{'kid':'first'}}",
        "{'alg':'RS256','kid':''}",
        "{'alg':'RS256','kid':'../keys'}",
        "{'alg':'RS999','kid':'first'}",
        "{'alg':'NONE','kid':'first'}",
        "{'alg':'ES256','kid':'first'}",
        "{'alg':'dir','enc':'A256GCM','kid':'first'}",
        "{'alg':'RS256','kid':'first','crit':['exp']}",
        "{'alg':'RS256','kid':'first','b64':false,'crit':['b64']}",
        "{'alg':'RS256','kid':'first','zip':'DEF'}",
        "{'alg':'RS256','jku':'http://localhost:1/keys'}",
        "{'alg':'RS256','x5u':'http://localhost:1/keys'}",
        "{'alg':'RS256','x5c':['MIIB']}",
        "{'alg':'RS256','x5t':'AAAA'}",
        "{'alg':'RS256','x5t#S256':5}"
      })
  void no_header_of_a_token_makes_a_stranger_somebody(String header) {
    Map<String, Object> claims = issuer.claims("forger", "ADMIN");
    Map<String, Object> members = members(header.replace("first", issuer.key().id()));
    SigningKey stranger = issuer.key().impostor();
    members.put("jwk", Json.read(stranger.shown()));

    As.bearing(stranger.headed(members, claims)).gets(ME).refuses(401, "sign-in");
    members.remove("jwk");
    As.bearing(stranger.headed(members, claims)).gets(ME).refuses(401, "sign-in");
    assertThat(events("forger")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'sub':5}",
        "{'sub':{}}",
        "{'sub':'a\\u0000b'}",
        "{'exp':'soon'}",
        "{'exp':-1}",
        "{'iat':'lately'}",
        "{'aud':5}",
        "{'aud':[]}",
        "{'aud':{}}",
        "{'iss':5}",
        "{'preferred_username':5}"
      })
  void claims_that_are_none_are_refused_though_the_issuer_signed_them(String claims) {
    Map<String, Object> odd = issuer.claims("odd", "ADMIN");
    odd.putAll(members(claims));

    As.bearing(issuer.key().sign(odd)).gets(ME).refuses(401, "sign-in");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'groups':5}",
        "{'groups':{}}",
        "{'groups':null}",
        "{'groups':[]}",
        "{'groups':'TRANSCRIBERS'}",
        "{'name':5}",
        "{'name':'a\\u0000b'}",
        "{'upn':''}"
      })
  void what_a_token_says_oddly_gives_nobody_a_role(String claims) {
    Map<String, Object> odd = issuer.claims("odd-" + UUID.randomUUID());
    odd.putAll(members(claims));

    assertThat(As.bearing(issuer.key().sign(odd)).gets(ME).is(200).at("/roles")).isEmpty();
  }

  @Test
  void a_space_too_many_is_no_token() {
    As.nobody()
        .sending("Authorization", "Bearer  " + issuer.token("spacious"))
        .gets(ME)
        .refuses(401, "sign-in");
  }

  static Stream<Object[]> forgeries() {
    long now = Instant.now().getEpochSecond();
    return Stream.of(
        forgery("of another issuer", with("iss", "http://elsewhere.example")),
        forgery("of no issuer", without("iss")),
        forgery("for another service", with("aud", "another-service")),
        forgery("for no service", without("aud")),
        forgery("that expired", with("exp", now - 60)),
        forgery("that never expires", without("exp")),
        forgery("of somebody without a subject", without("sub")),
        forgery("from the future", with("nbf", now + 600)),
        forgery("without a signature", SigningKey::unsigned),
        forgery("signed by what everybody knows", SigningKey::confused),
        forgery("of an impostor", (key, claims) -> key.impostor().sign(claims)),
        forgery("of an unknown key", (key, claims) -> SigningKey.rsa("unknown").sign(claims)),
        forgery("of an unknown curve", (key, claims) -> SigningKey.ec(key.id()).sign(claims)),
        forgery("changed afterwards", OidcIT::changed),
        forgery("cut off", (key, claims) -> key.sign(claims).replaceFirst("[.][^.]*$", ".")),
        forgery("in two parts", (key, claims) -> key.sign(claims).replaceFirst("[.][^.]*$", "")),
        forgery("that is none", (key, claims) -> "telegram"),
        forgery("that is empty", (key, claims) -> ".."),
        forgery("of one letter a part", (key, claims) -> "a.b.c"),
        forgery("that is a list", (key, claims) -> "W10.W10.W10"),
        forgery("that says nothing", (key, claims) -> key.sign(Map.of())));
  }

  @Test
  void a_key_on_an_elliptic_curve_is_as_good() {
    SigningKey key = issuer.publish(SigningKey.ec("curve"));

    As.bearing(key.sign(issuer.claims("elliptic", "REVIEWER"))).gets(ME).is(200);
  }

  @Test
  void a_new_key_of_the_issuer_counts_and_an_old_one_does_not_any_more() {
    String before = issuer.token("rotator");
    As.bearing(before).gets(ME).is(200);
    issuer.rotate();

    As.bearing(issuer.token("rotator")).gets(ME).is(200);
    As.bearing(before).gets(ME).refuses(401, "sign-in");
  }

  private static As bearer(String username, String... groups) {
    return As.bearing(issuer.token(username, groups));
  }

  private static List<JsonNode> events(String username) {
    return Timeline.read().stream()
        .filter(e -> e.at("/data/username").asText().equals(username))
        .toList();
  }

  private static Map<String, Object> members(String json) {
    Map<String, Object> members = new HashMap<>();
    Json.read(json.replace('\'', '"'))
        .properties()
        .forEach(m -> members.put(m.getKey(), m.getValue()));
    return members;
  }

  private static String ownToken() {
    return Json.of("name", "Desk", "expiresAt", "2999-12-31T23:59:59Z");
  }

  private static String document(String slug) {
    return Json.of("slug", slug, "title", "Telegram", "language", "en");
  }

  private static Object[] forgery(
      String what, BiFunction<SigningKey, Map<String, Object>, String> forge) {
    return new Object[] {what, forge};
  }

  private static BiFunction<SigningKey, Map<String, Object>, String> with(
      String claim, Object value) {
    return (key, claims) -> {
      claims.put(claim, value);
      return key.sign(claims);
    };
  }

  private static BiFunction<SigningKey, Map<String, Object>, String> without(String claim) {
    return (key, claims) -> {
      claims.remove(claim);
      return key.sign(claims);
    };
  }

  /** The head and the claims of one token, the signature of another. */
  private static String changed(SigningKey key, Map<String, Object> claims) {
    String harmless = key.sign(issuer.claims("forger"));
    String wanted = key.sign(claims);
    return wanted.substring(0, wanted.lastIndexOf('.'))
        + harmless.substring(harmless.lastIndexOf('.'));
  }
}
