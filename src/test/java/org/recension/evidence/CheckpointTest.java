package org.recension.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recension.evidence.VerifyingKey.Standing;

class CheckpointTest {

  /** The note that the documentation of Go's package note signs and verifies. */
  private static final String KNOWN_TEXT =
      """
      If you think cryptography is the answer to your problem,
      then you don't know what your problem is.
      """;

  private static final String KNOWN_NOTE =
      KNOWN_TEXT
          + "\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvq"
          + "fqdngotpRZb6KE6RyyBwJnAM=\n";
  private static final String KNOWN_PUBLIC =
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
  private static final String KNOWN_SEED = "gQoUAtUUbI2E8kQzMPVAgOv5juF9nHT2JS/F1ccoMXM=";

  private static final Checkpoint SEEN =
      new Checkpoint("telegram.example/history", 3, Oracle.head(Oracle.leaves(3)));
  private static final SigningKey KEY = SigningKey.read(SEEN.origin(), pem(new byte[32]));

  @Test
  void a_known_note_is_verified_by_its_known_key() {
    VerifyingKey key = VerifyingKey.read(KNOWN_PUBLIC + "\n", "nobody");

    assertThat(key.line()).isEqualTo(KNOWN_PUBLIC);
    assertThat(key.standing(Note.read(KNOWN_NOTE))).isEqualTo(Standing.SIGNED);
    assertThat(key.standing(Note.read(KNOWN_NOTE.replace("then", "than"))))
        .isEqualTo(Standing.FORGED);
  }

  @Test
  void a_known_note_is_signed_as_its_known_key_signed_it() {
    SigningKey key = SigningKey.read("PeterNeumann", pem(Base64.getDecoder().decode(KNOWN_SEED)));

    assertThat(key.sign(Note.unsigned(KNOWN_TEXT)).whole()).isEqualTo(KNOWN_NOTE);
    assertThat(key.verifying().line()).isEqualTo(KNOWN_PUBLIC);
  }

  @Test
  void a_checkpoint_is_three_lines_an_empty_one_and_a_signature() {
    Note note = KEY.sign(Note.unsigned(SEEN.text()));

    assertThat(SEEN.text().lines())
        .containsExactly(SEEN.origin(), "3", SEEN.head().base64())
        .hasSize(3);
    assertThat(note.whole()).startsWith(SEEN.text() + "\n— " + SEEN.origin() + " ").endsWith("\n");
    assertThat(Note.read(note.whole())).isEqualTo(note);
    assertThat(Checkpoint.read(note)).isEqualTo(SEEN);
    assertThat(Checkpoint.read(Note.read(SEEN.text()))).isEqualTo(SEEN);
  }

  @Test
  void the_example_of_the_specification_is_read() {
    Note note =
        Note.read(
            """
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
            """);

    assertThat(Checkpoint.read(note).origin()).isEqualTo("example.com/behind-the-sofa");
    assertThat(Checkpoint.read(note).size()).isEqualTo(20_852_163);
    assertThat(note.signatures()).hasSize(1);
    assertThat(KEY.verifying().standing(note)).isEqualTo(Standing.NOT_SIGNED);
  }

  @Test
  void every_flipped_bit_of_a_signed_checkpoint_is_seen() {
    byte[] whole = KEY.sign(Note.unsigned(SEEN.text())).whole().getBytes(UTF_8);
    for (int bit = 0; bit < 8 * whole.length; bit++) {
      byte[] forged = whole.clone();
      forged[bit / 8] ^= (byte) (1 << (bit % 8));
      assertThat(isSigned(new String(forged, UTF_8))).as("bit " + bit).isFalse();
    }
  }

  @Test
  void a_key_signs_for_itself_only() {
    Note note = KEY.sign(Note.unsigned(SEEN.text()));
    byte[] other = new byte[32];
    other[0] = 1;
    SigningKey stranger = SigningKey.read(SEEN.origin(), pem(other));
    SigningKey renamed = SigningKey.read("other.example", pem(new byte[32]));

    assertThat(stranger.verifying().standing(note)).isEqualTo(Standing.NOT_SIGNED);
    assertThat(renamed.verifying().standing(note)).isEqualTo(Standing.NOT_SIGNED);
    assertThat(stranger.verifying().standing(stranger.sign(note))).isEqualTo(Standing.SIGNED);
    assertThat(KEY.verifying().standing(stranger.sign(note))).isEqualTo(Standing.SIGNED);
  }

  @Test
  void a_public_key_is_read_as_pem_too() {
    String base64 = KEY.verifying().line().split("\\+", 3)[2];
    byte[] raw = Base64.getDecoder().decode(base64);
    String x509 = "302a300506032b6570032100" + HexFormat.of().formatHex(raw).substring(2);
    String pem = pem("PUBLIC KEY", HexFormat.of().parseHex(x509));

    assertThat(VerifyingKey.read(pem, SEEN.origin()).line()).isEqualTo(KEY.verifying().line());
  }

  @Test
  void lines_after_the_third_mean_nothing() {
    String text = "origin\n3\n5dncfnYG12BJ9u7Zk1x3aNcjv8E5FEKKbHB1tKJJdx0=\n";

    assertThat(Checkpoint.read(Note.read(text)).size()).isEqualTo(3);
    assertThat(Checkpoint.read(Note.read(text + "more\n")))
        .isEqualTo(Checkpoint.read(Note.read(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "origin\n3\n",
        "origin\n03\n5dncfnYG12BJ9u7Zk1x3aNcjv8E5FEKKbHB1tKJJdx0=\n",
        "origin\n-3\n5dncfnYG12BJ9u7Zk1x3aNcjv8E5FEKKbHB1tKJJdx0=\n",
        "origin\n1000000000000000000\n5dncfnYG12BJ9u7Zk1x3aNcjv8E5FEKKbHB1tKJJdx0=\n",
        "\n3\n5dncfnYG12BJ9u7Zk1x3aNcjv8E5FEKKbHB1tKJJdx0=\n",
        "ori gin\n3\n5dncfnYG12BJ9u7Zk1x3aNcjv8E5FEKKbHB1tKJJdx0=\n",
        "origin\n3\n5dncfnYG12BJ9u7Zk1x3aNcjv8E5FEKKbHB1tKJJdx1=\n",
        "origin\n3\n5dncfnYG12BJ9u7Zk1x3aNcjv8E5FEKKbHB1tKJJ\n",
        "origin\n3\n?\n",
        "origin\n3\n5dncfnYG12BJ9u7Zk1x3aNcjv8E5FEKKbHB1tKJJdx0=",
        "origin\n3\n5dncfnYG12BJ9u7Zk1x3aNcjv8E5FEKKbHB1tKJJdx0=\r\n",
        "origin\n3\n5dncfnYG12BJ9u7Zk1x3aNcjv8E5FEKKbHB1tKJJdx0=\n\n",
        "origin\n3\n5dncfnYG12BJ9u7Zk1x3aNcjv8E5FEKKbHB1tKJJdx0=\n\n- origin AAAA\n",
        "origin\n3\n5dncfnYG12BJ9u7Zk1x3aNcjv8E5FEKKbHB1tKJJdx0=\n\n— origin\n",
        "origin\n3\n5dncfnYG12BJ9u7Zk1x3aNcjv8E5FEKKbHB1tKJJdx0=\n\n— origin AAAA"
      })
  void what_is_not_a_checkpoint_is_not_read(String text) {
    assertThatThrownBy(() -> Checkpoint.read(Note.read(text))).isInstanceOf(Unreadable.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "PeterNeumann",
        "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10T",
        "PeterNeumann+c74f20a3+Ahpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyE",
        "-----BEGIN PUBLIC KEY-----\nMCow\n-----END PUBLIC KEY-----"
      })
  void what_is_not_a_key_is_not_read(String text) {
    assertThatThrownBy(() -> VerifyingKey.read(text, "name")).isInstanceOf(Unreadable.class);
    assertThatThrownBy(() -> SigningKey.read("name", text)).isInstanceOf(Unreadable.class);
  }

  @Test
  void a_note_with_too_many_signatures_is_not_read() {
    Note note = Note.unsigned(SEEN.text());
    for (int i = 0; i < 101; i++) {
      note = note.with(new Note.Signature("n" + i, "AAAA"));
    }
    String whole = note.whole();

    assertThatThrownBy(() -> Note.read(whole)).isInstanceOf(Unreadable.class);
  }

  private static boolean isSigned(String whole) {
    try {
      Note note = Note.read(whole);
      return KEY.verifying().standing(note) == Standing.SIGNED
          && Checkpoint.read(note).equals(SEEN)
          && note.whole().equals(whole)
          && note.equals(KEY.sign(Note.unsigned(SEEN.text())));
    } catch (Unreadable e) {
      return false;
    }
  }

  private static String pem(byte[] seed) {
    String pkcs8 = "302e020100300506032b657004220420" + HexFormat.of().formatHex(seed);
    return pem("PRIVATE KEY", HexFormat.of().parseHex(pkcs8));
  }

  private static String pem(String kind, byte[] bytes) {
    String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    return "-----BEGIN " + kind + "-----\n" + base64 + "\n-----END " + kind + "-----\n";
  }
}
