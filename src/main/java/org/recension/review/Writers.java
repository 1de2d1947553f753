package org.recension.review;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recension.collation.Comparing;
import org.recension.document.Witness;
import org.recension.text.Diff;
import org.recension.transcription.Attributing;
import org.recension.transcription.Remembered;
import org.recension.transcription.Revision;
import org.recension.transcription.Revisions;

/**
 * Answers rule 2: who wrote any word that differs from the published text, in any revision since
 * it. A word belongs to the one its attribution names. A published word left out, or an old word
 * put back, counts as written by the one whose revision did so first.
 */
@ApplicationScoped
class Writers {

  private static final int MAX_REMEMBERED_BYTES = 16 << 20;

  /** So many revisions at once are read of a line that nobody asked about before. */
  private static final int BLOCK = 500;

  /** A revision and the published one it is read against, by their ids; 0 where none is. */
  private record Pair(long base, long revision) {}

  private final Revisions revisions;
  private final Attributing attributing;
  private final Comparing comparing;
  private final Remembered<Pair, Set<Long>> known;

  Writers(Revisions revisions, Attributing attributing, Comparing comparing, MeterRegistry meters) {
    this.revisions = revisions;
    this.attributing = attributing;
    this.comparing = comparing;
    this.known =
        new Remembered<>(
            "writers", MAX_REMEMBERED_BYTES, (pair, ids) -> 150 + 50 * ids.size(), meters);
  }

  /** The ids of all who may not decide on a revision read against the published one. */
  Set<Long> of(Revision revision, @Nullable Revision published) {
    Since since = new Since(revision.witness(), published);
    if (!since.reaches(revision)) {
      since.catchUp(revision);
    }
    Set<Long> writers = new HashSet<>(since.add(revision));
    writers.addAll(since.named(since.difference(revision)));
    return writers;
  }

  /** Who wrote on the way from the published text, one revision after the other. */
  private class Since {

    private final Witness witness;
    private final @Nullable Revision published;
    private final Map<Integer, Set<Long>> found = new HashMap<>();

    Since(Witness witness, @Nullable Revision published) {
      this.witness = witness;
      this.published = published;
      if (published != null) {
        found.put(published.number(), Set.of());
      }
    }

    /** Whether it is known of all that a revision started from. */
    boolean reaches(Revision revision) {
      return parents(revision).stream().allMatch(this::knows);
    }

    private boolean knows(Revision revision) {
      return found.computeIfAbsent(revision.number(), n -> known.find(pair(revision))) != null;
    }

    /** Adds all that went into a revision before it. */
    void catchUp(Revision revision) {
      List<Integer> older = published == null ? List.of() : List.of(published.number());
      List<Integer> before =
          List.copyOf(
              revisions
                  .ancestry(witness)
                  .since(revision.number(), older)
                  .headSet(revision.number()));
      for (int start = 0; start < before.size(); start += BLOCK) {
        int end = Math.min(start + BLOCK, before.size());
        for (Revision step : revisions.numbered(witness, before.subList(start, end))) {
          if (!knows(step)) {
            add(step);
          }
        }
      }
    }

    Set<Long> add(Revision step) {
      Set<Long> writers = new HashSet<>();
      for (int parent : step.parents().numbers()) {
        writers.addAll(found.getOrDefault(parent, Set.of()));
      }
      // Of one who wrote before, nothing is new but words; a long line is thus quickly read.
      boolean onTheWay = found.keySet().containsAll(step.parents().numbers());
      if (!onTheWay || !writers.contains(step.author().id())) {
        writers.addAll(newIn(step));
      }
      Set<Long> result = Set.copyOf(writers);
      found.put(step.number(), result);
      known.put(pair(step), result);
      return result;
    }

    private Set<Long> newIn(Revision step) {
      Difference own = difference(step);
      Set<Long> writers = named(own);
      if (own.isBeyond(parents(step).stream().map(this::difference).toList())) {
        writers.add(step.author().id());
      }
      return writers;
    }

    /** Those whom the attribution names for words that are not published. */
    Set<Long> named(Difference difference) {
      return revisions.numbered(witness, difference.origins()).stream()
          .map(origin -> origin.author().id())
          .collect(Collectors.toCollection(HashSet::new));
    }

    Difference difference(Revision revision) {
      if (published != null && revision.number() == published.number()) {
        return Difference.NONE;
      }
      Diff diff = comparing.diff(comparing.side(published), comparing.side(revision));
      return Difference.of(diff, () -> attributing.of(revision));
    }

    private List<Revision> parents(Revision revision) {
      return revisions.numbered(witness, revision.parents().numbers());
    }

    private Pair pair(Revision revision) {
      return new Pair(published == null ? 0 : published.id(), revision.id());
    }
  }
}
