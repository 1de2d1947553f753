package org.recension.review;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recension.collation.Comparing;
import org.recension.text.Diff;
import org.recension.text.Edit;
import org.recension.text.Span;
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

  /** A revision and the published one it is read against; 0 where none is. */
  private record Pair(long base, long revision) {}

  /** How a revision stands to the base: who wrote so far, what is missing, whose words differ. */
  private record Standing(Set<Long> writers, BitSet missing, Set<Integer> origins) {}

  private final Revisions revisions;
  private final Attributing attributing;
  private final Comparing comparing;
  private final Remembered<Pair, Standing> known;

  Writers(Revisions revisions, Attributing attributing, Comparing comparing, MeterRegistry meters) {
    this.revisions = revisions;
    this.attributing = attributing;
    this.comparing = comparing;
    this.known =
        new Remembered<>(
            "writers",
            MAX_REMEMBERED_BYTES,
            (pair, standing) -> 200 + standing.missing().size() / 8,
            meters);
  }

  /** The ids of all who may not decide on a revision read against the published one. */
  Set<Long> of(Revision revision, @Nullable Revision published) {
    List<Integer> older = published == null ? List.of() : List.of(published.number());
    TreeSet<Integer> since = revisions.ancestry(revision.witness()).since(revision.number(), older);
    Set<Long> writers = Set.of();
    for (Revision step : numbered(revision, since)) {
      writers = standing(step, published, since).writers();
    }
    return writers;
  }

  private Standing standing(Revision step, @Nullable Revision base, Set<Integer> since) {
    Pair pair = new Pair(base == null ? 0 : base.id(), step.id());
    Standing standing = known.find(pair);
    if (standing == null) {
      standing = compare(step, base, since);
      known.put(pair, standing);
    }
    return standing;
  }

  private Standing compare(Revision step, @Nullable Revision base, Set<Integer> since) {
    Standing own = alone(step, base);
    Set<Long> writers = new HashSet<>();
    BitSet missing = (BitSet) own.missing().clone();
    Set<Integer> origins = new HashSet<>(own.origins());
    for (Revision parent : numbered(step, step.parents().numbers())) {
      Standing before =
          since.contains(parent.number()) ? standing(parent, base, since) : alone(parent, base);
      writers.addAll(before.writers());
      missing.andNot(before.missing());
      origins.removeAll(before.origins());
    }
    if (!missing.isEmpty() || !origins.isEmpty()) {
      writers.add(step.author().id());
    }
    numbered(step, own.origins()).forEach(origin -> writers.add(origin.author().id()));
    return new Standing(Set.copyOf(writers), own.missing(), own.origins());
  }

  /** How a revision differs from the base, whatever it came from. */
  private Standing alone(Revision revision, @Nullable Revision base) {
    if (base != null && revision.number() == base.number()) {
      return new Standing(Set.of(), new BitSet(), Set.of());
    }
    Diff diff = comparing.diff(comparing.side(base), comparing.side(revision));
    BitSet missing = new BitSet();
    List<Span> differing = new ArrayList<>();
    for (Edit edit : diff.changes()) {
      missing.set(edit.from().start(), edit.from().end());
      differing.add(edit.to());
    }
    Set<Integer> origins =
        differing.isEmpty() ? Set.of() : attributing.of(revision).originsOf(differing);
    return new Standing(Set.of(), missing, origins);
  }

  private List<Revision> numbered(Revision of, Collection<Integer> numbers) {
    return revisions.numbered(of.witness(), numbers);
  }
}
