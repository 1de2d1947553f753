package org.recension.transcription;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.recension.text.Words;

/** The words of revisions; a text is cut once, whatever revisions hold it. */
@ApplicationScoped
public class RevisionWords {

  private final Revisions revisions;
  private final Remembered<String, Words> known;

  RevisionWords(
      Revisions revisions,
      @ConfigProperty(name = "recension.remembered.words") MemorySize room,
      MeterRegistry meters) {
    this.revisions = revisions;
    this.known =
        new Remembered<>("words", room.asLongValue(), (sha256, words) -> words.bytes(), meters);
  }

  /** What a revision says, word by word. */
  public Words of(Revision revision) {
    return known.get(revision.sha256(), () -> revisions.text(revision), Words::of);
  }

  /** A text just kept is compared next. */
  void remember(SentText text) {
    known.put(text.sha256(), text.words());
  }
}
