package org.recension.text;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The only door to java-diff-utils: the most words of two numbered lists that can stay. Its
 * algorithms know no bounds, so their steps are counted here, and once there have been too many for
 * one diff there is no answer.
 */
final class EditScript {

  static final int NONE = -1;

  /** Steps in one diff, and in one attempt at it; the first take about half a second. */
  private static final long PATIENCE = 24_000_000;

  private static final long PATIENCE_AT_ONCE = PATIENCE / 2;

  /** With more edits the fast algorithm would need too much memory. */
  private static final int MOST_EDITS = 1500;

  /** With more words the frugal algorithm could take too many steps that compare nothing. */
  private static final int MOST_WORDS = 6000;

  private final Integer[] boxes;
  private long spent;
  private long limit;

  EditScript(int vocabulary) {
    boxes = new Integer[vocabulary];
    Arrays.setAll(boxes, Integer::valueOf);
  }

  /** For each older word where it stays in the newer list or {@link #NONE}; null if too hard. */
  int @Nullable [] partners(int[] from, int[] to) {
    List<Integer> older = boxed(from);
    List<Integer> newer = boxed(to);
    List<Change> changes = changes(new MyersDiff<>(this::same), older, newer, new Rounds());
    if (changes == null && from.length + to.length <= MOST_WORDS) {
      changes = changes(new MyersDiffWithLinearSpace<>(this::same), older, newer, null);
    }
    return changes == null ? null : partners(from.length, to.length, changes);
  }

  private @Nullable List<Change> changes(
      DiffAlgorithmI<Integer> algorithm,
      List<Integer> older,
      List<Integer> newer,
      @Nullable DiffAlgorithmListener listener) {
    limit = Math.min(PATIENCE, spent + PATIENCE_AT_ONCE);
    try {
      return algorithm.computeDiff(older, newer, listener);
    } catch (OutOfPatience e) {
      return null;
    }
  }

  private static int[] partners(int older, int newer, List<Change> changes) {
    BitSet changed = new BitSet(older);
    BitSet newChanged = new BitSet(newer);
    for (Change change : changes) {
      changed.set(change.startOriginal, change.endOriginal);
      newChanged.set(change.startRevised, change.endRevised);
    }
    int[] partners = new int[older];
    Arrays.fill(partners, NONE);
    int j = newChanged.nextClearBit(0);
    for (int i = changed.nextClearBit(0); i < older; i = changed.nextClearBit(i + 1)) {
      partners[i] = j;
      j = newChanged.nextClearBit(j + 1);
    }
    return partners;
  }

  private List<Integer> boxed(int[] words) {
    Integer[] boxed = new Integer[words.length];
    Arrays.setAll(boxed, i -> boxes[words[i]]);
    return Arrays.asList(boxed);
  }

  private boolean same(Integer word, Integer other) {
    spend(1);
    return word.equals(other);
  }

  private void spend(int steps) {
    spent += steps;
    if (spent > limit) {
      throw new OutOfPatience();
    }
  }

  /** Hears of each round of the fast algorithm, in which it takes a step for each edit so far. */
  private final class Rounds implements DiffAlgorithmListener {

    @Override
    public void diffStart() {}

    @Override
    public void diffStep(int edits, int most) {
      if (edits > MOST_EDITS) {
        throw new OutOfPatience();
      }
      spend(edits);
    }

    @Override
    public void diffEnd() {}
  }

  private static final class OutOfPatience extends RuntimeException {

    private static final long serialVersionUID = 1;

    OutOfPatience() {
      super(null, null, false, false);
    }
  }
}
