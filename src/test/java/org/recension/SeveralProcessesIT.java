package org.recension;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recension.evidence.Checkpoint;
import org.recension.evidence.Consistency;
import org.recension.evidence.Hash;
import org.recension.evidence.Note;

/** Two processes on one PostgreSQL, both written to, tell one history. */
class SeveralProcessesIT {

  private static final int CHECKPOINTS = 20;
  private static final String PATH = "/api/v1/checkpoints/";

  @TempDir Path directory;

  @AutoClose private Server server;

  @BeforeEach
  void postgres_runs() {
    server = Server.in(directory.resolve("postgres"));
  }

  @Test
  void every_checkpoint_of_one_grew_out_of_the_last_of_the_other() throws Exception {
    Map<String, String> settings = settings();
    // Both at once on an empty database, as whoever runs them together starts them.
    FutureTask<RunningJar> starting = new FutureTask<>(() -> process("second", settings));
    new Thread(starting).start();
    try (RunningJar first = process("first", settings);
        RunningJar second = starting.get()) {
      List<Line> lines = List.of(new Line(first), new Line(second));
      Crowd ofFirst = Crowd.writing(first);
      Crowd ofSecond = Crowd.writing(second);

      List<String> notes = new ArrayList<>();
      for (int i = 0; i < CHECKPOINTS; i++) {
        notes.add(note(lines.get(i % 2), "latest"));
        (i % 2 == 0 ? ofSecond : ofFirst).awaitMore();
      }

      for (int i = 1; i < CHECKPOINTS; i++) {
        Checkpoint older = Checkpoint.read(Note.read(notes.get(i - 1)));
        Checkpoint newer = Checkpoint.read(Note.read(notes.get(i)));
        assertThat(newer.size()).isGreaterThan(older.size());
        // Not the one that made the newer.
        Line other = lines.get((i + 1) % 2);
        assertThat(proof(other, older, newer).proves(older.head(), newer.head())).isTrue();
        assertThat(note(other, "" + newer.size())).isEqualTo(notes.get(i)).contains("\n— ");
      }
      first.kill();
      second.kill();
      ofFirst.awaitEnd();
      ofSecond.awaitEnd();
    }
  }

  private static String note(Line line, String size) {
    return line.ask("clara", PATH + size, "text/plain").body();
  }

  private static Consistency proof(Line line, Checkpoint older, Checkpoint newer) {
    JsonNode proof = line.json(PATH + "consistency?from=" + older.size() + "&to=" + newer.size());
    List<Hash> path = new ArrayList<>();
    proof.get("path").forEach(hash -> path.add(Hash.ofHex(hash.asText())));
    return new Consistency((int) older.size(), (int) newer.size(), path);
  }

  private RunningJar process(String name, Map<String, String> settings) throws Exception {
    return RunningJar.in(Files.createDirectory(directory.resolve(name)), RunningJar.JAR, settings);
  }

  /** The same for both, with the key that signs. */
  private Map<String, String> settings() throws Exception {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    String base64 = Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded());
    Path key =
        Files.writeString(
            directory.resolve("key.pem"),
            "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n");
    Map<String, String> settings = new HashMap<>(server.environment());
    settings.put("RECENSION_CHECKPOINT_KEY", key.toString());
    settings.put("RECENSION_CHECKPOINT_ORIGIN", "telegrams.example/history");
    return settings;
  }
}
