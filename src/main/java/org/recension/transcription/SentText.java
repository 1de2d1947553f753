package org.recension.transcription;

import org.recension.manner.Characters;
import org.recension.manner.Sha256;
import org.recension.problem.Invalid;
import org.recension.text.Words;

/** A text as it was sent and as it is kept: every code point, with LF for every line ending. */
public record SentText(
    String body, String sha256, int wordCount, int characters, boolean lineEndingsChanged) {

  /** Takes a text as sent and counts its words; Invalid for what no database keeps. */
  public static SentText of(String sent) {
    String body = sent.indexOf('\r') < 0 ? sent : sent.replace("\r\n", "\n").replace('\r', '\n');
    String fault = Characters.fault(body);
    if (fault != null) {
      throw new Invalid("text", fault);
    }
    Words words = Words.of(body);
    boolean changed = !body.equals(sent);
    return new SentText(
        body, Sha256.of(body), words.count(), body.codePointCount(0, body.length()), changed);
  }
}
