package org.recension.comparison;

import java.util.ArrayList;
import java.util.List;
import org.recension.comparison.ShownDiff.Row;
import org.recension.comparison.ShownDiff.Segment;
import org.recension.comparison.ShownDiff.Stretch;

/** Lays the segments of a diff out in rows, and folds what is long and did not change. */
final class Folding {

  /** So many words are shown before and after a change. */
  private static final int CONTEXT = 24;

  /** Fewer words than these are not worth a fold. */
  private static final int LEAST_FOLDED = 24;

  private final List<Segment> segments;
  private final int changes;
  private final boolean isWhole;
  private final List<Stretch> stretches = new ArrayList<>();
  private List<Segment> open = new ArrayList<>();

  Folding(List<Segment> segments, int changes, boolean isWhole) {
    this.segments = segments;
    this.changes = changes;
    this.isWhole = isWhole;
  }

  List<Stretch> stretches() {
    int passed = 0;
    Unmarked between = new Unmarked();
    for (Segment segment : segments) {
      if (segment.change() == null) {
        between.add(segment);
      } else {
        fold(between, passed);
        open.add(segment);
        passed = segment.change().number();
        between = new Unmarked();
      }
    }
    fold(between, passed);
    close(0, passed);
    return stretches;
  }

  /** Takes in what stands between two changes, the middle of it folded where it is long. */
  private void fold(Unmarked between, int passed) {
    int head = passed == 0 ? 0 : CONTEXT;
    int tail = passed == changes ? 0 : CONTEXT;
    if (isWhole || between.words() < head + LEAST_FOLDED + tail) {
      open.addAll(between.rest());
      return;
    }
    open.addAll(between.first(head));
    close(0, passed);
    List<Segment> after = between.last(tail);
    int words = between.words();
    open.addAll(between.rest());
    close(words, Math.min(passed + 1, changes));
    open.addAll(after);
  }

  private void close(int folded, int near) {
    if (!open.isEmpty()) {
      stretches.add(new Stretch(folded, near, rows(open)));
      open = new ArrayList<>();
    }
  }

  /** A row ends with the line breaks that both texts have. */
  private static List<Row> rows(List<Segment> segments) {
    List<Row> rows = new ArrayList<>();
    List<Segment> row = new ArrayList<>();
    for (Segment segment : segments) {
      if (!segment.isSame()) {
        row.add(segment);
        continue;
      }
      String words = segment.after();
      int start = 0;
      for (int end = afterBreaks(words, 0); end > 0; end = afterBreaks(words, end)) {
        row.add(Segment.same(words.substring(start, end)));
        rows.add(new Row(List.copyOf(row)));
        row.clear();
        start = end;
      }
      if (start < words.length()) {
        row.add(Segment.same(words.substring(start)));
      }
    }
    if (!row.isEmpty()) {
      rows.add(new Row(List.copyOf(row)));
    }
    return rows;
  }

  /** Where the next line breaks end; 0 where there are none. */
  private static int afterBreaks(String words, int from) {
    int end = words.indexOf('\n', from) + 1;
    while (end > 0 && end < words.length() && words.charAt(end) == '\n') {
      end++;
    }
    return end;
  }
}
