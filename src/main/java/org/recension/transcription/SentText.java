package org.recension.transcription;

import java.util.function.Function;
import org.recension.manner.Characters;
import org.recension.manner.Sha256;
import org.recension.problem.Invalid;
import org.recension.text.Words;

/** A text as it was sent and as it is kept: every code point, with LF for every line ending. */
public record SentText(Words words, String sha256, boolean lineEndingsChanged) {

  /** Takes a text as sent and cuts it into words; Invalid for what no database keeps. */
  public static SentText of(String sent) {
    return of(sent, Words::of);
  }

  /** The same, cut into words the given way. */
  static SentText of(String sent, Function<String, Words> cut) {
    String body = Characters.withLineFeeds(sent);
    String fault = Characters.fault(body);
    if (fault != null) {
      throw new Invalid("text", fault);
    }
    return new SentText(cut.apply(body), Sha256.of(body), !body.equals(sent));
  }

  public String body() {
    return words.text();
  }

  public int wordCount() {
    return words.count();
  }

  int characters() {
    return words.codePoints();
  }
}
