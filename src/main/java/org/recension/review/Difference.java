package org.recension.review;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.recension.text.Attribution;
import org.recension.text.Diff;
import org.recension.text.Edit;
import org.recension.text.Span;

/** Which words of the published text a revision lacks, and whose words it has instead. */
record Difference(BitSet missing, Set<Integer> origins) {

  static final Difference NONE = new Difference(new BitSet(), Set.of());

  /** Takes the diff of the published text and the revision. */
  static Difference of(Diff diff, Supplier<Attribution> attribution) {
    BitSet missing = new BitSet();
    List<Span> differing = new ArrayList<>();
    for (Edit edit : diff.changes()) {
      missing.set(edit.from().start(), edit.from().end());
      differing.add(edit.to());
    }
    Set<Integer> origins = differing.isEmpty() ? Set.of() : attribution.get().originsOf(differing);
    return new Difference(missing, origins);
  }

  /** Whether there is more to it than what the revisions before differed in. */
  boolean isBeyond(List<Difference> before) {
    BitSet newlyMissing = (BitSet) missing.clone();
    Set<Integer> newOrigins = new HashSet<>(origins);
    for (Difference each : before) {
      newlyMissing.andNot(each.missing);
      newOrigins.removeAll(each.origins);
    }
    return !newlyMissing.isEmpty() || !newOrigins.isEmpty();
  }
}
