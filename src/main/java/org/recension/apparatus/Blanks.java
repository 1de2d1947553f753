package org.recension.apparatus;

import java.util.ArrayList;
import java.util.List;
import org.recension.text.Span;

/**
 * Decides for each cut through a group on which side the spaces stay, lane by lane, so that lanes
 * with the same words have the same text, and lanes without words have none.
 */
final class Blanks {

  private final List<Lane> lanes;
  private int[] starts;
  private int[] first;
  private int[] at = {};
  private int[] last = {};

  private Blanks(List<Lane> lanes) {
    this.lanes = lanes;
    starts = lanes.stream().mapToInt(Lane::start).toArray();
    first = new int[lanes.size()];
  }

  /** The cuts again, counted in tokens of each text. */
  static List<int[]> placed(List<Lane> lanes, List<int[]> cuts) {
    Blanks blanks = new Blanks(lanes);
    List<int[]> placed = new ArrayList<>(cuts.size());
    for (int i = 0; i < cuts.size(); i++) {
      boolean isLast = i + 1 == cuts.size();
      blanks.last = isLast ? Cuts.sizes(lanes) : cuts.get(i + 1);
      blanks.at = cuts.get(i);
      placed.add(blanks.place());
    }
    return placed;
  }

  private int[] place() {
    int[] ends = new int[lanes.size()];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = Math.max(starts[i], lanes.get(i).blanksTo(at[i]));
    }
    int faults = faults(ends);
    for (int i = 0; i < ends.length && faults > 0; i++) {
      int kept = ends[i];
      ends[i] = Math.max(starts[i], lanes.get(i).blanksFrom(at[i]));
      int fewer = faults(ends);
      if (fewer < faults) {
        faults = fewer;
      } else {
        ends[i] = kept;
      }
    }
    starts = ends;
    first = at;
    return ends;
  }

  private int faults(int[] ends) {
    int faults = 0;
    for (int i = 0; i < ends.length; i++) {
      if (first[i] == at[i] && ends[i] > starts[i]) {
        faults++;
      }
      if (at[i] == last[i] && ends[i] < lanes.get(i).blanksTo(at[i])) {
        faults++;
      }
      for (int j = 0; j < i; j++) {
        faults += disagree(i, j, ends);
      }
    }
    return faults;
  }

  private int disagree(int one, int other, int[] ends) {
    int faults = 0;
    if (haveSameWords(one, other, first, at)
        && !text(one, starts[one], ends[one]).equals(text(other, starts[other], ends[other]))) {
      faults++;
    }
    if (haveSameWords(one, other, at, last) && !blanks(one, ends).equals(blanks(other, ends))) {
      faults++;
    }
    return faults;
  }

  private boolean haveSameWords(int one, int other, int[] from, int[] to) {
    int size = to[one] - from[one];
    if (size != to[other] - from[other]) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (!lanes.get(one).word(from[one] + i).equals(lanes.get(other).word(from[other] + i))) {
        return false;
      }
    }
    return true;
  }

  private String blanks(int lane, int[] ends) {
    return text(lane, ends[lane], Math.max(ends[lane], lanes.get(lane).blanksTo(at[lane])));
  }

  private String text(int lane, int start, int end) {
    return lanes.get(lane).words().text(new Span(start, end));
  }
}
