package org.recension.apparatus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where a group can be cut through all lanes. A cut is believed where the lanes hang together: two
 * do if they have the same word on one side of it, or if one has nothing where the other goes on.
 */
final class Cuts {

  /** Steps for the cuts of one group; a group that asks for more is left whole. */
  private static final long MOST_STEPS = 50_000_000;

  private static final Column NOWHERE = new Column(-1);

  private final List<List<Column>> paths;
  private final int lanes;

  private Cuts(List<List<Column>> paths) {
    this.paths = paths;
    this.lanes = paths.size();
  }

  /** For each cut how many words of each lane are before it. */
  static List<int[]> of(List<List<Column>> paths) {
    return new Cuts(paths).cuts();
  }

  private List<int[]> cuts() {
    List<int[]> cuts = new ArrayList<>();
    int last = paths.stream().mapToInt(Cuts::lastRank).max().orElse(0);
    if ((long) last * lanes * lanes * lanes > MOST_STEPS) {
      return cuts;
    }
    int[] at = new int[lanes];
    for (int rank = 1; rank < last; rank++) {
      for (int lane = 0; lane < lanes; lane++) {
        List<Column> path = paths.get(lane);
        while (at[lane] < path.size() && path.get(at[lane]).rank() <= rank) {
          at[lane]++;
        }
      }
      if (hangsTogether(at)) {
        cuts.add(at.clone());
      }
    }
    return cuts;
  }

  private static int lastRank(List<Column> path) {
    return path.isEmpty() ? 0 : path.get(path.size() - 1).rank();
  }

  private boolean hangsTogether(int[] at) {
    boolean[] reached = new boolean[lanes];
    int[] queue = new int[lanes];
    int size = 1;
    reached[0] = true;
    for (int head = 0; head < size; head++) {
      for (int lane = 1; lane < lanes; lane++) {
        if (!reached[lane] && areLinked(queue[head], lane, at)) {
          reached[lane] = true;
          queue[size++] = lane;
        }
      }
    }
    return size == lanes;
  }

  private boolean areLinked(int one, int other, int[] at) {
    return before(one, at) == before(other, at)
        || after(one, at) == after(other, at)
        || omits(one, other, at)
        || omits(other, one, at);
  }

  private boolean omits(int one, int other, int[] at) {
    Column before = before(one, at);
    Column after = after(one, at);
    return (before == NOWHERE || before.has(other)) && (after == NOWHERE || after.has(other));
  }

  private Column before(int lane, int[] at) {
    return at[lane] == 0 ? NOWHERE : paths.get(lane).get(at[lane] - 1);
  }

  private Column after(int lane, int[] at) {
    return at[lane] == paths.get(lane).size() ? NOWHERE : paths.get(lane).get(at[lane]);
  }

  /** The same for the start and the end of the group. */
  static int[] sizes(List<Lane> lanes) {
    int[] sizes = new int[lanes.size()];
    Arrays.setAll(sizes, i -> lanes.get(i).size());
    return sizes;
  }
}
