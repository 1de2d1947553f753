package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recension.RunningJar.Ended;
import org.recension.text.Telegram;

/** From the embedded database to PostgreSQL, by the jar alone. */
class MoveIT {

  private static final String WITNESS = "/api/v1/documents/mikoyan-1956-09-19/witnesses/T";
  private static final String SUBMISSIONS = WITNESS + "/submissions";
  private static final String TOKENS = "/api/v1/me/tokens";

  private static final Command KEPT =
      command("kept", WITNESS + "/revisions", Map.of("text", Telegram.ADVICE, "parent", 1));

  @TempDir Path directory;

  @AutoClose private Server server;

  @BeforeEach
  void postgres_runs() {
    server = Server.in(directory.resolve("postgres"));
  }

  @Test
  void everything_is_the_same_after_a_move_and_goes_on() throws Exception {
    String kept;
    String token;
    Map<String, String> before;
    Path checkpoint = directory.resolve("checkpoint");
    try (RunningJar jar = RunningJar.in(directory)) {
      Line line = new Line(jar);
      kept = line.send(KEPT).body();
      token = review(line);
      bringIn(line, "embedded");
      Files.writeString(
          checkpoint, line.ask("clara", "/api/v1/checkpoints/latest", "text/plain").body());
      before = Everything.of(jar);
      assertThat(before.values()).filteredOn(a -> a.startsWith("200 \"")).hasSizeGreaterThan(150);
      jar.stop();
    }

    Ended moved = move(directory, server.environment());

    assertThat(moved.exit()).as(moved.printed()).isZero();
    assertThat(moved.printed())
        .contains("rows moved, ", "and the same there", ": all is whole", "Next: start");
    Ended verified =
        RunningJar.command(
            directory, server.environment(), "verify", "--checkpoint", checkpoint.toString());
    assertThat(verified.exit()).as(verified.printed()).isZero();
    try (RunningJar jar = RunningJar.in(directory, RunningJar.JAR, server.environment())) {
      assertThat(Everything.of(jar)).isEqualTo(before);
      Line line = new Line(jar);
      assertThat(line.send(KEPT).body()).isEqualTo(kept);
      assertThat(line.askWithToken(token, "/api/v1/me").body()).contains("\"anna\"");
      long after = review(line, "lasted", "-after");
      assertThat(after).isGreaterThan(4);
      bringIn(line, "moved");
      admit(line);
    }
    assertThat(RunningJar.command(directory, server.environment(), "verify").printed())
        .contains(": all is whole");
  }

  @Test
  void a_move_that_cannot_be_leaves_everything_as_it_was() throws Exception {
    assertRefused(move(directory, server.environment()), "There is no embedded database to move");
    assertRefused(move(directory, Map.of()), "has to name a PostgreSQL");
    try (RunningJar jar = RunningJar.in(directory)) {
      assertRefused(move(directory, server.environment()), "stop the service first");
      jar.stop();
    }

    // PostgreSQL keeps no such character; witnesses come after most other tables.
    tamper("update witness set title = title || char(0)");
    RunningJar.Ended broken = move(directory, server.environment());
    assertRefused(broken, "The move broke off, and nothing was");
    assertThat(broken.printed()).doesNotContain("Batch entry", "insert into");
    assertThat(tables()).isZero();

    tamper("update witness set title = replace(title, char(0), '')");
    assertThat(move(directory, server.environment()).exit()).isZero();
    assertThat(tables()).isPositive();
    assertRefused(move(directory, server.environment()), "is not empty, it has a table ");
    assertRefused(
        RunningJar.command(directory, server.environment(), "move", "there"), "Usage: java");
  }

  private static Ended move(Path directory, Map<String, String> settings) throws Exception {
    return RunningJar.command(directory, settings, "move");
  }

  private static void assertRefused(Ended ended, String why) {
    assertThat(ended.exit()).as(ended.printed()).isEqualTo(2);
    assertThat(ended.printed()).contains(why).doesNotContain("\tat ");
  }

  /** One submission of each end, and a token. */
  private static String review(Line line) {
    assertThat(review(line, "fly", "")).isPositive();
    return token(line, "reading room").get("token").asText();
  }

  /** One submission of each end; the number of the last. */
  private static long review(Line line, String word, String suffix) {
    long returned = submit(line, "anna", Telegram.TEXT.replace("hours", "h"), "1" + suffix);
    decide(line, returned, "RETURN", "“hours” is on the paper", suffix);
    long withdrawn = submit(line, "anna", Telegram.OPENING, "2" + suffix);
    Command back =
        command("back" + suffix, "/api/v1/submissions/" + withdrawn + "/withdrawal", Map.of());
    assertThat(line.send(back).statusCode()).isEqualTo(200);
    long approved = submit(line, "boris", Telegram.TEXT.replace(word, "*" + word), "3" + suffix);
    decide(line, approved, "APPROVE", "as on the paper ✓", suffix);
    return submit(line, "anna", Telegram.TEXT.replace("Mao", "Máo 毛" + suffix), "4" + suffix);
  }

  private static long submit(Line line, String by, String text, String key) {
    Map<String, Object> body = Map.of("text", text, "parent", 1, "summary", "\\ 'as' \"typed\"");
    return made(line, new Command(key, by, SUBMISSIONS, body, text, null)).get("id").asLong();
  }

  private static void decide(Line line, long id, String verdict, String comment, String suffix) {
    Map<String, Object> body = Map.of("verdict", verdict, "comment", comment);
    String path = "/api/v1/submissions/" + id + "/decisions";
    made(line, new Command(verdict + suffix, "clara", path, body, null, "*"));
  }

  private static void bringIn(Line line, String slug) throws InterruptedException {
    String one = "/api/v1/imports?convention=published&title=Mikoyan&slug=" + slug;
    assertThat(line.send("edith", one, "text/plain", Telegram.TEXT).statusCode()).isEqualTo(201);
    String many = Bundle.lines(slug, 2) + "no JSON\n";
    String page = "/api/v1/documents/" + slug + "/witnesses/T/facsimiles?page=1";
    assertThat(line.send("edith", page, "image/png", Scan.png()).statusCode()).isEqualTo(201);
    HttpResponse<String> taken = line.send("edith", "/api/v1/imports", "application/jsonl", many);
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
    String place = taken.headers().firstValue("Location").orElseThrow();
    while (!line.json(place).get("state").asText().equals("DONE")) {
      Thread.sleep(100);
    }
    assertThat(line.json(place).get("failed").asInt()).isEqualTo(1);
  }

  private static void admit(Line line) {
    Map<String, Object> body =
        Map.of(
            "username", "fyodor",
            "displayName", "Fyodor",
            "password", "a new one of 1956",
            "roles", List.of("TRANSCRIBER"));
    made(line, new Command("fyodor", "admin", "/api/v1/contributors", body, null, null));
    token(line, "at home");
  }

  private static JsonNode token(Line line, String name) {
    Map<String, Object> body = Map.of("name", name, "expiresAt", "2099-09-19T00:00:00Z");
    return made(line, command(name, TOKENS, body));
  }

  private static JsonNode made(Line line, Command command) {
    HttpResponse<String> answer = line.send(command);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Line.parse(answer.body());
  }

  private static Command command(String key, String path, Map<String, Object> body) {
    return new Command(key, "anna", path, body, null, null);
  }

  private void tamper(String statement) throws SQLException {
    String file = directory.resolve("data").resolve("recension").toString();
    String url = "jdbc:h2:file:" + file + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
    try (Connection embedded = DriverManager.getConnection(url, "recension", "");
        Statement change = embedded.createStatement()) {
      change.executeUpdate(statement);
    }
  }

  private long tables() throws SQLException {
    String count = "select count(*) from pg_class where relnamespace = 'public'::regnamespace";
    try (Connection postgres = DriverManager.getConnection(server.url(), "postgres", "postgres");
        Statement asked = postgres.createStatement();
        var answer = asked.executeQuery(count)) {
      answer.next();
      return answer.getLong(1);
    }
  }
}
