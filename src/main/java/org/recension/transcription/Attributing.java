package org.recension.transcription;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.recension.document.Witness;
import org.recension.text.Attribution;
import org.recension.text.Words;

/** Says of each word of a revision which revision wrote it. */
@ApplicationScoped
public class Attributing {

  private final Revisions revisions;
  private final RevisionWords words;

  // Revisions never change and no two have one id, so what is known of one stays true. The text
  // alone would not do as a key, since the same text can come of another history.
  private final Remembered<Long, Attribution> known;

  Attributing(
      Revisions revisions,
      RevisionWords words,
      @ConfigProperty(name = "recension.remembered.attributions") MemorySize room,
      MeterRegistry meters) {
    this.revisions = revisions;
    this.words = words;
    this.known =
        new Remembered<>(
            "attributions",
            room.asLongValue(),
            (id, attribution) -> (int) Math.min(attribution.bytes(), Integer.MAX_VALUE),
            meters);
  }

  /** The attribution of one revision, from as far back in its history as is not known yet. */
  public Attribution of(Revision revision) {
    Attribution found = known.find(revision.id());
    return found != null ? found : attribute(revision);
  }

  private Attribution attribute(Revision wanted) {
    Map<Integer, Attribution> made = new HashMap<>();
    TreeMap<Integer, Revision> missing = missing(wanted, made);
    Map<Integer, Integer> children = children(missing);
    for (Revision revision : missing.values()) {
      Attribution attribution = attribute(revision, made);
      known.put(revision.id(), attribution);
      made.put(revision.number(), attribution);
      // A long history would not fit into memory, so only what is still built on is held.
      revision.parents().numbers().stream()
          .filter(parent -> children.merge(parent, -1, Integer::sum) == 0)
          .forEach(made::remove);
    }
    return Objects.requireNonNull(made.get(wanted.number()));
  }

  /** How many revisions build on each of their parents. */
  private static Map<Integer, Integer> children(Map<Integer, Revision> revisions) {
    Map<Integer, Integer> children = new HashMap<>();
    for (Revision revision : revisions.values()) {
      revision.parents().numbers().forEach(parent -> children.merge(parent, 1, Integer::sum));
    }
    return children;
  }

  /** The revisions to attribute first; the attributions they build on go into the other map. */
  private TreeMap<Integer, Revision> missing(Revision wanted, Map<Integer, Attribution> made) {
    Witness witness = wanted.witness();
    TreeMap<Integer, Revision> missing = new TreeMap<>(Map.of(wanted.number(), wanted));
    Deque<Revision> open = new ArrayDeque<>(List.of(wanted));
    while (!open.isEmpty()) {
      List<Integer> unseen =
          open.pop().parents().numbers().stream()
              .filter(n -> !missing.containsKey(n) && !made.containsKey(n))
              .toList();
      for (Revision parent : revisions.numbered(witness, unseen)) {
        Attribution attribution = known.find(parent.id());
        if (attribution != null) {
          made.put(parent.number(), attribution);
        } else {
          missing.put(parent.number(), parent);
          open.push(parent);
        }
      }
    }
    return missing;
  }

  private Attribution attribute(Revision revision, Map<Integer, Attribution> made) {
    Words written = words.of(revision);
    List<Attribution> parents = revision.parents().numbers().stream().map(made::get).toList();
    return switch (parents.size()) {
      case 0 -> Attribution.first(written, revision.number());
      case 1 -> parents.get(0).next(written, revision.number());
      default -> Attribution.merged(parents.get(0), parents.get(1), written, revision.number());
    };
  }
}
