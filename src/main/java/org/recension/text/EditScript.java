package org.recension.text;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmI;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The comparison of words as an algorithm of java-diff-utils, for lists of anything that has {@code
 * equals}: bounded, whatever the lists are.
 */
public final class EditScript<T> implements DiffAlgorithmI<T> {

  @Override
  public List<Change> computeDiff(
      List<T> source, List<T> target, @Nullable DiffAlgorithmListener progress) {
    if (progress != null) {
      progress.diffStart();
    }
    Map<T, Integer> numbers = new HashMap<>();
    int[] from = numbered(source, numbers);
    int[] to = numbered(target, numbers);
    int[] partners = Matching.of(new WordLists(from, to, numbers.size())).partners();
    List<Change> changes = changes(partners, to.length);
    if (progress != null) {
      progress.diffEnd();
    }
    return changes;
  }

  private static <T> int[] numbered(List<T> words, Map<T, Integer> numbers) {
    int[] numbered = new int[words.size()];
    int at = 0;
    for (T word : words) {
      numbered[at++] = numbers.computeIfAbsent(word, w -> numbers.size());
    }
    return numbered;
  }

  private static List<Change> changes(int[] partners, int newer) {
    List<Change> changes = new ArrayList<>();
    int start = 0;
    int newStart = 0;
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] != Matching.NONE) {
        addChange(changes, new Gap(start, i, newStart, partners[i]));
        start = i + 1;
        newStart = partners[i] + 1;
      }
    }
    addChange(changes, new Gap(start, partners.length, newStart, newer));
    return changes;
  }

  private static void addChange(List<Change> changes, Gap gap) {
    if (!gap.isEmpty()) {
      changes.add(
          new Change(
              type(gap.op()),
              gap.from().start(),
              gap.from().end(),
              gap.to().start(),
              gap.to().end()));
    }
  }

  private static DeltaType type(Op op) {
    return switch (op) {
      case EQUAL -> DeltaType.EQUAL;
      case INSERT -> DeltaType.INSERT;
      case DELETE -> DeltaType.DELETE;
      case REPLACE -> DeltaType.CHANGE;
    };
  }
}
