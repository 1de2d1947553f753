package org.recension.apparatus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.recension.text.Diff;
import org.recension.text.Edit;
import org.recension.text.Span;
import org.recension.text.Words;

/** Brings together what the witnesses change at one point of the base. */
final class Gathering {

  private final Words base;
  private final List<List<Edit>> changes;
  private final int[] next;
  private final int[] further;

  private Gathering(Words base, List<Diff> diffs) {
    this.base = base;
    changes = diffs.stream().map(Diff::changes).toList();
    next = new int[diffs.size()];
    further = new int[diffs.size()];
  }

  /** The groups in order; between them all texts are the same. */
  static List<Group> of(Words base, List<Diff> diffs) {
    Gathering gathering = new Gathering(base, diffs);
    return gathering.spans().stream().map(gathering::group).toList();
  }

  private List<Span> spans() {
    List<Span> all = new ArrayList<>();
    changes.forEach(ofOne -> ofOne.forEach(change -> all.add(change.from())));
    all.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
    List<Span> spans = new ArrayList<>();
    for (Span span : all) {
      Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
      if (last != null && touches(last, span)) {
        int end = Math.max(last.end(), span.end());
        spans.set(spans.size() - 1, new Span(last.start(), end));
      } else {
        spans.add(span);
      }
    }
    return spans;
  }

  /** Whether no word is between; additions before and after a mere space are at one point. */
  private boolean touches(Span last, Span span) {
    int at = last.end();
    while (at < span.start() && base.isSpace(at)) {
      at++;
    }
    return at >= span.start();
  }

  private Group group(Span span) {
    int texts = changes.size() + 1;
    int[] starts = new int[texts];
    int[] ends = new int[texts];
    starts[0] = span.start();
    ends[0] = span.end();
    List<List<Edit>> here = new ArrayList<>(Collections.nCopies(texts, List.of()));
    for (int i = 1; i < texts; i++) {
      int witness = i - 1;
      List<Edit> all = changes.get(witness);
      int first = next[witness];
      starts[i] = span.start() + further[witness];
      while (next[witness] < all.size() && isIn(all.get(next[witness]), span)) {
        Edit change = all.get(next[witness]++);
        further[witness] += change.to().length() - change.from().length();
      }
      ends[i] = span.end() + further[witness];
      here.set(i, all.subList(first, next[witness]));
    }
    return new Group(starts, ends, here);
  }

  private static boolean isIn(Edit change, Span span) {
    return change.from().start() <= span.end() && change.from().end() <= span.end();
  }
}
