package org.recension.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recension.evidence.Checkpoint;
import org.recension.evidence.Hash;
import org.recension.evidence.Note;
import org.recension.evidence.SigningKey;
import org.recension.storage.Address;

class VerifyingTest {

  /** More than two pages. */
  private static final int LONG = 2_500;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path directory;

  @Test
  void a_long_history_is_read_page_by_page_and_has_one_root() throws Exception {
    try (LongHistory history = new LongHistory(memory(), LONG)) {
      assertThat(verify(history.address())).isZero();
      assertThat(printed())
          .isEqualTo("2500 events with root " + history.head() + ", 0 texts: all is whole\n");

      history.run("update event set actor = 'anna' where number in (1000, 1001, 2500)");
      assertThat(verify(history.address())).isEqualTo(1);
      assertThat(printed().lines().map(line -> line.split(":", 2)[0]))
          .containsExactly(
              "event 1000",
              "event 1001",
              "event 2500",
              "2500 events with root " + history.head() + ", 0 texts");

      history.run("delete from event where number between 1000 and 1001");
      assertThat(verify(history.address())).isEqualTo(1);
      assertThat(printed()).contains("event 1002: events 1000 to 1001 are missing");
    }
  }

  @Test
  void on_a_terminal_it_says_how_far_it_is() throws Exception {
    try (LongHistory history = new LongHistory(memory(), LONG)) {
      new Verifying(print(out), print(err), true).run(List.of(), history.address(), directory);

      assertThat(err.toString(UTF_8)).contains("\r1,000 events\r2,000 events");
      assertThat(printed()).endsWith("all is whole\n");
    }
  }

  @Test
  void a_checkpoint_is_held_to_the_key_that_should_have_signed_it() throws Exception {
    SigningKey key = key();
    SigningKey other = key();
    try (LongHistory history = new LongHistory(memory(), 3)) {
      Note bare = Note.unsigned(new Checkpoint("telegrams.example", 3, history.head()).text());
      Path line = write(key.verifying().line());
      Note signed = key.sign(bare);
      String forged = signed.whole().replace("\n3\n", "\n2\n");

      assertThat(verify(history, signed.whole(), line)).isZero();
      assertThat(printed()).contains("The checkpoint is signed by telegrams.example+");
      assertThat(verify(history, bare.whole(), line)).isEqualTo(1);
      assertThat(printed()).contains("checkpoint 3: is not signed by telegrams.example+");
      assertThat(verify(history, other.sign(bare).whole(), line)).isEqualTo(1);
      assertThat(printed()).contains("checkpoint 3: is not signed by telegrams.example+");
      assertThat(verify(history, forged, line)).isEqualTo(1);
      assertThat(printed()).contains("checkpoint 2: was changed: its signature is not of its text");
    }
  }

  @Test
  void a_checkpoint_of_nothing_holds_for_every_history() throws Exception {
    Hash nothing = Hash.ofHex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    Path note = write(new Checkpoint("telegrams.example", 0, nothing).text());
    Path wrong = write(new Checkpoint("telegrams.example", 0, Hash.ofLeaf(new byte[0])).text());
    try (LongHistory history = new LongHistory(memory(), 3)) {
      assertThat(verify(history.address(), "--checkpoint", note.toString())).isZero();
      assertThat(verify(history.address(), "--checkpoint", wrong.toString())).isEqualTo(1);
    }
  }

  @Test
  void a_command_that_cannot_be_followed_says_why_and_how_it_goes() throws Exception {
    String note =
        write("telegrams.example\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n").toString();
    String nonsense = write("nonsense").toString();

    assertUsage("--file is not understood", "--file", "x");
    assertUsage("verify is not understood", "verify");
    assertUsage("--checkpoint is not understood, or says no file", "--checkpoint");
    assertUsage("--checkpoint /no/such/file cannot be read", "--checkpoint", "/no/such/file");
    assertUsage("a note is of whole lines", "--checkpoint", nonsense);
    assertUsage("a key is a PEM file", "--checkpoint", note, "--key", nonsense);
    assertUsage("there is no --checkpoint", "--key", nonsense);
  }

  @Test
  void a_database_that_is_not_there_is_not_made() {
    Path file = directory.resolve("nothing");

    assertThat(verify(new Address("jdbc:h2:file:" + file, "recension", ""))).isEqualTo(2);
    assertThat(err.toString(UTF_8)).startsWith("There is no database at jdbc:h2:file:");
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void a_database_of_something_else_is_not_read() {
    assertThat(verify(memory())).isEqualTo(2);
    assertThat(err.toString(UTF_8)).startsWith("The database cannot be read: ");
  }

  private void assertUsage(String why, String... arguments) {
    assertThat(verify(memory(), arguments)).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains(why).contains("Usage: ");
    assertThat(printed()).isEmpty();
  }

  private int verify(LongHistory history, String note, Path key) throws Exception {
    String checkpoint = write(note).toString();
    return verify(history.address(), "--checkpoint", checkpoint, "--key", key.toString());
  }

  private int verify(Address address, String... arguments) {
    out.reset();
    err.reset();
    return new Verifying(print(out), print(err), false).run(List.of(arguments), address, directory);
  }

  private String printed() {
    return out.toString(UTF_8);
  }

  private Path write(String text) throws Exception {
    return Files.writeString(directory.resolve(UUID.randomUUID().toString()), text);
  }

  private static Address memory() {
    String settings = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
    return new Address("jdbc:h2:mem:" + UUID.randomUUID() + settings, "recension", "");
  }

  private static SigningKey key() throws Exception {
    byte[] pkcs8 =
        KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate().getEncoded();
    String base64 = Base64.getEncoder().encodeToString(pkcs8);
    return SigningKey.read(
        "telegrams.example",
        "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n");
  }

  private static PrintStream print(ByteArrayOutputStream to) {
    return new PrintStream(to, true, UTF_8);
  }
}
