package org.recension.transcription;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.recension.notation.Layer;
import org.recension.notation.Notation;

/** The layers of revisions; a text is read once for each, whatever revisions hold it. */
@ApplicationScoped
public class RevisionLayers {

  private record Key(String sha256, Layer layer) {}

  private final Revisions revisions;
  private final Remembered<Key, LayerWords> known;

  RevisionLayers(
      Revisions revisions,
      @ConfigProperty(name = "recension.remembered.layers") MemorySize room,
      MeterRegistry meters) {
    this.revisions = revisions;
    this.known =
        new Remembered<>("layers", room.asLongValue(), (key, layer) -> layer.bytes(), meters);
  }

  /** What a revision says in one of its layers. */
  public LayerWords of(Revision revision, Layer layer) {
    return known.get(
        new Key(revision.sha256(), layer),
        () -> revisions.text(revision),
        text -> LayerWords.of(Notation.of(text).layer(layer)));
  }
}
