package org.recension.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed from an older text to a newer, word by word. The edits tile both texts in order;
 * changes are as long as a phrase, never one after another, and never apart by a mere space or by a
 * short word that two rewritten phrases have in common by accident.
 *
 * @param degraded whether the texts were so large and so different that a bound was hit, and more
 *     words might have stayed
 */
public record Diff(Words from, Words to, List<Edit> edits, boolean degraded) {

  /** Names the rules by which texts are compared, for those who keep results. */
  public static final String ALGORITHM = "recension-diff/2";

  public Diff {
    edits = List.copyOf(edits);
  }

  public static Diff between(Words from, Words to) {
    // Always compared in the same direction, so that swapping the sides swaps the answer.
    boolean swapped = from.text().compareTo(to.text()) > 0;
    Alignment alignment = swapped ? Alignment.of(to, from) : Alignment.of(from, to);
    List<Edit> edits = new ArrayList<>(2 * alignment.gaps().size() + 1);
    int start = 0;
    int newStart = 0;
    for (Gap aligned : alignment.gaps()) {
      Gap gap = swapped ? aligned.swapped() : aligned;
      addEqual(edits, new Gap(start, gap.from().start(), newStart, gap.to().start()));
      edits.add(new Edit(gap.op(), gap.from(), gap.to()));
      start = gap.from().end();
      newStart = gap.to().end();
    }
    addEqual(edits, new Gap(start, from.size(), newStart, to.size()));
    return new Diff(from, to, edits, alignment.degraded());
  }

  private static void addEqual(List<Edit> edits, Gap between) {
    if (!between.from().isEmpty()) {
      edits.add(new Edit(Op.EQUAL, between.from(), between.to()));
    }
  }

  /** The edits that are not EQUAL. */
  public List<Edit> changes() {
    return edits.stream().filter(edit -> edit.op() != Op.EQUAL).toList();
  }

  /** What sort of change an edit of this diff is; null where the texts are equal. */
  public @Nullable Kind kind(Edit edit) {
    return edit.op() == Op.EQUAL ? null : Kind.of(from.text(edit.from()), to.text(edit.to()));
  }

  /** How many words stay; spaces are not counted, here and below. */
  public int unchanged() {
    return from.count() - changes().stream().mapToInt(edit -> from.count(edit.from())).sum();
  }

  public int inserted() {
    return to.count() - unchanged();
  }

  public int deleted() {
    return from.count() - unchanged();
  }

  /** From 0, no word in common, to 1, no word changed. */
  public double similarity() {
    int words = from.count() + to.count();
    return words == 0 ? 1.0 : 2.0 * unchanged() / words;
  }
}
