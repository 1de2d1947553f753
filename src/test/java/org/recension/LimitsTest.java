package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody may ask too much at once, or guess passwords, and nobody suffers for another. */
@QuarkusTest
@TestProfile(LimitsTest.Narrow.class)
class LimitsTest {

  private static final String ME = "/api/v1/me";
  private static final String TELEGRAM = "/api/v1/documents/mikoyan-1956-09-19";
  private static final int REQUESTS = 30;
  private static final int COSTLY = 6;
  private static final AtomicInteger HOUSES = new AtomicInteger();

  public static class Narrow implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.http.proxy.proxy-address-forwarding", "true",
          "recension.rate.enabled", "true",
          "recension.rate.requests", String.valueOf(REQUESTS),
          "recension.rate.costly", String.valueOf(COSTLY),
          "recension.rate.guesses", "3",
          "recension.rate.guesses-of-address", "8",
          "recension.rate.longest-pause", "2s");
    }
  }

  @Test
  void who_asks_too_much_is_told_when_to_ask_again() {
    As stranger = from(house(), As.nobody());
    for (int i = 0; i < REQUESTS; i++) {
      stranger.gets("/api/v1/documents").is(200);
    }

    Answer refused = firstRefused(stranger, "/api/v1/documents");

    refused.refuses(429, "too-many");
    assertThat(seconds(refused)).isBetween(1, 2);
    assertThat(refused.header("RateLimit-Policy")).isEqualTo("\"requests\";q=30;w=60");
    assertThat(refused.header("RateLimit")).matches("\"requests\";r=0;t=(59|60)");
    from(house(), As.nobody()).gets("/api/v1/documents").is(200);
  }

  @Test
  void every_answer_says_what_is_left() {
    As stranger = from(house(), As.nobody());

    Answer first = stranger.gets("/api/v1/documents").is(200);
    Answer second = stranger.gets("/api/v1/documents/nothing").refuses(404, "not-found");

    assertThat(first.header("RateLimit")).isEqualTo("\"requests\";r=29;t=2");
    assertThat(second.header("RateLimit")).startsWith("\"requests\";r=28;t=");
  }

  @Test
  void an_account_is_counted_wherever_it_asks_from_and_no_other_for_it() {
    As person = newcomer();
    for (int i = 0; i < REQUESTS; i++) {
      from(house(), person).gets(ME);
    }

    firstRefused(from(house(), person), ME).refuses(429, "too-many");
    from(house(), newcomer()).gets(ME).is(200);
  }

  @ParameterizedTest
  @CsvSource({
    "GET,  /diff?from=T@1&to=H@1",
    "GET,  /apparatus",
    "GET,  /export",
    "POST, /diff",
    "POST, /merge"
  })
  void what_is_costly_may_be_asked_less_often(String method, String path) {
    As stranger = from(house(), As.nobody());
    String body = "{\"from\":\"T@1\",\"text\":\"A. MIKOYAN\"}";
    Answer last = null;
    for (int i = 0; i <= COSTLY; i++) {
      last =
          method.equals("GET")
              ? stranger.gets(TELEGRAM + path)
              : stranger.posts(TELEGRAM + path, body);
      assertThat(last.header("RateLimit-Policy")).isEqualTo("\"costly\";q=6;w=60");
    }

    last.refuses(429, "too-many");
    stranger.gets(TELEGRAM).is(200);
  }

  @Test
  void a_token_that_is_wrong_is_counted_for_the_address() {
    As stranger = from(house(), As.bearing("rcn_wrong"));
    for (int i = 0; i < REQUESTS; i++) {
      stranger.gets(ME).refuses(401, "sign-in");
    }

    firstRefused(stranger, ME).refuses(429, "too-many");
  }

  @Test
  void who_guesses_has_to_pause_and_even_the_right_password_is_not_heard_meanwhile() {
    As person = newcomer();
    String house = house();
    guess(person, house, 3);

    Answer again = from(house, As.signedIn(person.name(), "wrong")).gets(ME);
    Answer right = from(house, person).gets(ME);

    again.refuses(429, "too-many");
    right.refuses(429, "too-many");
    assertThat(seconds(right)).isBetween(1, 2);
    assertThat(right.body()).isEqualTo(again.body());
  }

  @Test
  void a_stranger_locks_nobody_out() throws InterruptedException {
    As person = newcomer();
    String house = house();
    guess(person, house, 3);

    from(house(), person).gets(ME).is(200);
    Thread.sleep(2_100);
    from(house, person).gets(ME).is(200);
  }

  @Test
  void the_right_password_forgets_the_wrong_ones() {
    As person = newcomer();
    String house = house();
    for (int i = 0; i < 4; i++) {
      guess(person, house, 2);
      from(house, person).gets(ME).is(200);
      house = i == 2 ? house() : house;
    }
  }

  @Test
  void one_password_for_many_names_is_guessing_too() {
    String house = house();
    for (int i = 0; i < 8; i++) {
      from(house, As.signedIn("person-" + i, "telegram")).gets(ME).refuses(401, "sign-in");
    }

    from(house, As.signedIn("person-9", "telegram")).gets(ME).refuses(429, "too-many");
    from(house, As.nobody()).gets("/api/v1/documents").is(200);
  }

  @Test
  void an_answer_does_not_tell_whether_there_is_such_an_account() {
    As person = newcomer();
    As.admin()
        .sending("X-Forwarded-For", house())
        .patches("/api/v1/contributors/" + person.name(), "{\"active\":false}")
        .is(200);
    String house = house();

    Answer unknown = from(house, As.signedIn("nobody-of-that-name", "wrong")).gets(ME);
    Answer wrong = from(house, As.signedIn("boris", "wrong")).gets(ME);
    Answer inactive = from(house, person).gets(ME);

    assertThat(unknown.refuses(401, "sign-in").body())
        .isEqualTo(wrong.refuses(401, "sign-in").body())
        .isEqualTo(inactive.refuses(401, "sign-in").body());
    assertThat(unknown.headers().map().keySet())
        .isEqualTo(wrong.headers().map().keySet())
        .isEqualTo(inactive.headers().map().keySet());
  }

  private static void guess(As person, String house, int times) {
    for (int i = 0; i < times; i++) {
      from(house, As.signedIn(person.name(), "wrong")).gets(ME).refuses(401, "sign-in");
    }
  }

  /** The bucket fills meanwhile, by one in two seconds. */
  private static Answer firstRefused(As caller, String path) {
    Answer answer = caller.gets(path);
    for (int i = 0; i < REQUESTS && answer.status() != 429; i++) {
      answer = caller.gets(path);
    }
    return answer;
  }

  private static int seconds(Answer refused) {
    return Integer.parseInt(refused.header("Retry-After"));
  }

  private static As from(String house, As caller) {
    return caller.sending("X-Forwarded-For", house);
  }

  private static String house() {
    return "192.0.2." + HOUSES.incrementAndGet();
  }

  private static As newcomer() {
    String username = "limited-" + UUID.randomUUID();
    As.admin().posts("/api/v1/contributors", As.account(username, "TRANSCRIBER")).is(201);
    return As.signedIn(username, As.demoPassword());
  }
}
