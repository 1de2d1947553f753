package org.recension.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The telegram of 19 September 1956 as it was published, and passages of it by name. */
public final class Telegram {

  public static final String TEXT = read();

  /** Who talked with whom; has an insertion by hand and many names. */
  public static final String OPENING = passage("A conversation with the Chinese comrades");

  /** What is known of the Party; has a word that only the handwritten variant has. */
  public static final String SITUATION = passage("We said that the CPSU CC had charged us");

  /** What the ambassador was told; has a translator's note. */
  public static final String PLENUM = passage("After the plenum Kim Il Sung informed");

  /** What the delegation will say; has a deletion in the handwritten variant. */
  public static final String CONCLUSION = passage("[We] discussed the issue");

  /** Mao Zedong agrees; short, with hyphens in a name. */
  public static final String INVITATION = passage("We suggested that Cde. Choe Yong-geon");

  /** How much advice is heard, in per cent. */
  public static final String ADVICE = passage("To this Mao Zedong noted");

  /** When they fly, with an error in the source. */
  public static final String DEPARTURE = passage("We fly to Pyongyang");

  private Telegram() {}

  private static String passage(String beginning) {
    return TEXT.lines().filter(line -> line.startsWith(beginning)).findFirst().orElseThrow();
  }

  private static String read() {
    try (InputStream telegram = Telegram.class.getResourceAsStream("/telegram.txt")) {
      return new String(Objects.requireNonNull(telegram).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
