package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recension.RunningJar.Ended;
import org.recension.text.Telegram;

/** A stranger with the packaged jar, a data directory, a checkpoint and a public key. */
class VerifyIT {

  private static final String ORIGIN = "telegrams.example/history";

  @TempDir Path directory;

  private Path privateKey;
  private Path publicKey;

  @BeforeEach
  void a_key_is_made() throws Exception {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    privateKey = Files.writeString(directory.resolve("key.pem"), pem("PRIVATE", pair.getPrivate()));
    publicKey = Files.writeString(directory.resolve("public.pem"), pem("PUBLIC", pair.getPublic()));
  }

  @Test
  void what_was_done_to_the_file_is_found_with_the_jar_alone() throws Exception {
    Path checkpoint = directory.resolve("checkpoint");
    String logged;
    try (RunningJar jar = running()) {
      keep(jar, Telegram.ADVICE);
      Ended busy = verify();
      assertThat(busy.exit()).as(busy.printed()).isEqualTo(2);
      assertThat(busy.printed()).contains("in use by the running service");
      Files.writeString(checkpoint, latest(jar));
    }

    Ended afterKill = verify("--checkpoint", checkpoint.toString(), "--key", publicKey.toString());
    assertThat(afterKill.exit()).as(afterKill.printed()).isZero();
    assertThat(afterKill.printed())
        .contains("The checkpoint is signed by " + ORIGIN)
        .contains(": all is whole");

    try (RunningJar jar = running()) {
      keep(jar, Telegram.OPENING);
      logged = latest(jar);
      jar.stop();
      assertThat(Files.readString(jar.log())).contains(logged);
    }
    Ended grown = verify("--checkpoint", checkpoint.toString());
    assertThat(grown.exit()).as(grown.printed()).isZero();
    assertThat(grown.printed()).contains("no --key is given");

    tamper("update revision_text set body = body || 'x' where revision_id = 1");
    tamper("update chain_head set number = 0");
    Ended broken = verify("--checkpoint", checkpoint.toString());
    assertThat(broken.exit()).as(broken.printed()).isEqualTo(1);
    assertThat(broken.printed())
        .containsPattern("revision 1 of [TH] of mikoyan-1956-09-19: its text was changed")
        .contains("chain_head 1: is event 0")
        .contains(": 2 findings");
  }

  @Test
  void a_command_that_is_not_understood_says_how_it_goes() throws Exception {
    Ended ended = verify("--chekpoint");

    assertThat(ended.exit()).isEqualTo(2);
    assertThat(ended.printed()).contains("--chekpoint").contains("Usage:");
  }

  private RunningJar running() throws Exception {
    return RunningJar.in(
        directory,
        RunningJar.JAR,
        Map.of(
            "RECENSION_CHECKPOINT_KEY",
            privateKey.toString(),
            "RECENSION_CHECKPOINT_ORIGIN",
            ORIGIN));
  }

  private Ended verify(String... arguments) throws Exception {
    String[] command = new String[arguments.length + 1];
    command[0] = "verify";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    return RunningJar.command(directory, command);
  }

  private static void keep(RunningJar jar, String text) throws Exception {
    String path = "/api/v1/documents/mikoyan-1956-09-19/witnesses/T/revisions";
    HttpRequest.Builder request =
        request(jar, path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(Json.of("text", text, "parent", 1)));
    assertThat(send(request, 201)).contains("sha256");
  }

  private static String latest(RunningJar jar) throws Exception {
    return send(request(jar, "/api/v1/checkpoints/latest").header("Accept", "text/plain"), 200);
  }

  private static HttpRequest.Builder request(RunningJar jar, String path) {
    String account = "anna:" + RunningJar.PASSWORD;
    return HttpRequest.newBuilder(URI.create(jar.address() + path))
        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(account.getBytes()));
  }

  private static String send(HttpRequest.Builder request, int expected) throws Exception {
    var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(expected);
    return answer.body();
  }

  private void tamper(String statement) throws SQLException {
    String file = directory.resolve("data").resolve("recension").toString();
    String url = "jdbc:h2:file:" + file + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
    try (Connection connection = DriverManager.getConnection(url, "recension", "");
        Statement change = connection.createStatement()) {
      assertThat(change.executeUpdate(statement)).isEqualTo(1);
    }
  }

  private static String pem(String kind, Key key) {
    String base64 = Base64.getMimeEncoder().encodeToString(key.getEncoded());
    return "-----BEGIN %1$s KEY-----\n%2$s\n-----END %1$s KEY-----\n".formatted(kind, base64);
  }
}
