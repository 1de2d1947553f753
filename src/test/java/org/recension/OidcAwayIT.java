package org.recension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recension.RunningJar.Ended;

/** The packaged service whose issuer of tokens is not there, comes, and is forged. */
class OidcAwayIT {

  private static final String ME = "/api/v1/me";
  private static final int GUESSES = 4;

  @TempDir Path directory;

  @Test
  void nobody_else_suffers_while_the_issuer_is_away_and_it_is_found_when_it_is_back()
      throws Exception {
    TokenIssuer gone = TokenIssuer.start();
    gone.close();
    try (RunningJar jar = RunningJar.in(directory, RunningJar.JAR, settings(gone));
        Asked asked = Asked.of(jar)) {
      As bearer = As.bearing(gone.token("patient", "REVIEWER"));
      bearer.gets(ME).refuses(503, "unavailable");
      bearer.gets("/api/v1/documents").refuses(503, "unavailable");
      As.nobody().gets("/api/v1/documents").is(200);
      As anna = As.signedIn("anna", RunningJar.PASSWORD);
      anna.gets(ME).is(200);
      String own =
          anna.posts(ME + "/tokens", Json.of("name", "Desk", "expiresAt", "2999-12-31T23:59:59Z"))
              .is(201)
              .text("/token");
      As.bearing(own).gets(ME).is(200);

      try (TokenIssuer back = TokenIssuer.start(gone.port())) {
        As.bearing(back.token("patient", "REVIEWER")).gets(ME).is(200);
        forgersPause(back);
      }
      jar.stop();
    }

    Ended verified = RunningJar.command(directory, "verify");
    assertThat(verified.exit()).as(verified.printed()).isZero();
  }

  @Test
  void it_is_the_same_on_postgresql() throws Exception {
    try (Server postgres = Server.in(directory.resolve("postgres"));
        TokenIssuer issuer = TokenIssuer.start()) {
      Map<String, String> settings = new HashMap<>(issuer.environment());
      settings.putAll(postgres.environment());
      try (RunningJar jar = RunningJar.in(directory, RunningJar.JAR, settings);
          Asked asked = Asked.of(jar)) {
        OidcIT.comeTogether(issuer);

        assertThat(As.bearing(issuer.token("hasty")).gets(ME).is(200).at("/roles")).isEmpty();
        As.signedIn("hasty", RunningJar.PASSWORD).gets(ME).refuses(401, "sign-in");
      }
    }
  }

  private static void forgersPause(TokenIssuer issuer) {
    String forged = issuer.key().impostor().sign(issuer.claims("forger", "ADMIN"));
    Map<String, Object> old = issuer.claims("patient", "REVIEWER");
    old.put("exp", 1_000_000_000);
    for (int i = 0; i < 2 * GUESSES; i++) {
      As.bearing(issuer.key().sign(old)).gets(ME).refuses(401, "sign-in");
    }
    for (int i = 0; i < GUESSES; i++) {
      Answer refused = As.bearing(forged).gets(ME).refuses(401, "sign-in");
      assertThat(refused.header("RateLimit-Policy")).isEqualTo("\"requests\";q=100;w=60");
    }
    // The first pause is a second: on a slow machine it may be over before it is noticed.
    Answer refused = As.bearing(forged).gets(ME);
    for (int i = 0; i < 5 && refused.status() == 401; i++) {
      refused = As.bearing(forged).gets(ME);
    }
    refused.refuses(429, "too-many");
    As.nobody().gets("/api/v1/documents").is(200);
  }

  @Test
  void it_does_not_start_where_a_token_for_another_service_would_do() {
    try (TokenIssuer issuer = TokenIssuer.start()) {
      Map<String, String> settings = new HashMap<>(issuer.environment());
      settings.remove("QUARKUS_OIDC_TOKEN_AUDIENCE");

      assertThatThrownBy(() -> RunningJar.in(directory, RunningJar.JAR, settings))
          .hasMessageContaining("QUARKUS_OIDC_TOKEN_AUDIENCE has to say");

      Map<String, String> ofAnybody = new HashMap<>(issuer.environment());
      ofAnybody.put("QUARKUS_OIDC_TOKEN_ISSUER", "any");
      assertThatThrownBy(() -> RunningJar.in(directory, RunningJar.JAR, ofAnybody))
          .hasMessageContaining("QUARKUS_OIDC_TOKEN_ISSUER has to say");
    }
  }

  private static Map<String, String> settings(TokenIssuer issuer) {
    Map<String, String> settings = new HashMap<>(issuer.environment());
    settings.put("RECENSION_RATE_ENABLED", "true");
    settings.put("RECENSION_RATE_REQUESTS", "100");
    settings.put("RECENSION_RATE_GUESSES_OF_ADDRESS", String.valueOf(GUESSES));
    return settings;
  }
}
