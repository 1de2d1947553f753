package org.recension.transcription;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.recension.problem.TooLarge;
import org.recension.text.Words;

/** How large a text may be. */
@ApplicationScoped
public class TextLimits {

  private final int maxBytes;
  private final int maxWords;

  TextLimits(
      @ConfigProperty(name = "recension.text.max-bytes") int maxBytes,
      @ConfigProperty(name = "recension.text.max-words") int maxWords) {
    this.maxBytes = maxBytes;
    this.maxWords = maxWords;
  }

  /** Checks a text that was sent; TooLarge or Invalid if it cannot be kept. */
  public SentText check(String sent) {
    return check(sent, Words::of);
  }

  /** The same for a text that is likely near one whose words are known, which is sooner done. */
  public SentText check(String sent, Words near) {
    return check(sent, body -> Words.of(body, near));
  }

  private SentText check(String sent, Function<String, Words> cut) {
    int bytes = sent.length() * 3 <= maxBytes ? 0 : sent.getBytes(UTF_8).length;
    if (bytes > maxBytes) {
      throw new TooLarge("text: has " + bytes + " bytes in UTF-8, at most " + maxBytes);
    }
    SentText text = SentText.of(sent, cut);
    if (text.wordCount() > maxWords) {
      throw new TooLarge("text: has " + text.wordCount() + " words, at most " + maxWords);
    }
    return text;
  }
}
