package org.recension.comparison;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who descends from whom, drawn beside a list of revisions, the newest first. Each revision has a
 * row of its own and stands in one of its lanes; lines lead down to its parents.
 */
public final class Graph {

  /** Further lanes lie upon the last. */
  private static final int MOST_LANES = 8;

  private static final int LANE_WIDTH = 14;
  private static final int MARGIN = 10;
  private static final int MIDDLE = 50;
  private static final int BOTTOM = 100;

  /** One revision to be drawn. */
  record Node(int number, List<Integer> parents) {}

  /**
   * A line within one row, in parts of its height from above: from the top to the revision, from
   * the revision to the bottom, or past it.
   */
  record Line(int from, int fromLane, int to, int toLane) {

    /** As the path of an SVG image. */
    String path() {
      if (fromLane == toLane) {
        return "M%d %dV%d".formatted(x(fromLane), from, to);
      }
      int bend = (to - from) * 3 / 5;
      return "M%d %dC%d %d %d %d %d %d"
          .formatted(
              x(fromLane), from, x(fromLane), from + bend, x(toLane), to - bend, x(toLane), to);
    }
  }

  /** The row of one revision. */
  public record Row(int lane, List<Line> lines) {

    /** All its lines as one path of an SVG image. */
    public String path() {
      return String.join("", lines.stream().map(Line::path).toList());
    }

    /** Where the revision is from the left. */
    public int x() {
      return Graph.x(lane);
    }
  }

  /** The revision each lane leads down to; null where a lane is free. */
  private final List<@Nullable Integer> lanes = new ArrayList<>();

  private int most = 1;
  private final List<Row> rows = new ArrayList<>();

  private Graph() {}

  /** The drawing of some revisions, the newest first. */
  static Graph of(List<Node> newestFirst) {
    Graph graph = new Graph();
    newestFirst.forEach(graph::add);
    return graph;
  }

  public List<Row> rows() {
    return rows;
  }

  /** How wide it is. */
  public int width() {
    return x(most - 1) + MARGIN;
  }

  private void add(Node node) {
    List<Line> lines = new ArrayList<>();
    int lane = laneTo(node.number());
    for (int i = 0; i < lanes.size(); i++) {
      Integer next = lanes.get(i);
      if (next != null && next == node.number()) {
        lines.add(new Line(0, i, MIDDLE, lane));
        lanes.set(i, null);
      } else if (next != null) {
        lines.add(new Line(0, i, BOTTOM, i));
      }
    }
    boolean isFirst = true;
    for (int parent : node.parents()) {
      int to = isFirst ? mainLane(parent, lane, lines) : laneTo(parent);
      put(to, parent);
      lines.add(new Line(MIDDLE, lane, BOTTOM, to));
      isFirst = false;
    }
    most = Math.max(most, Math.max(lane + 1, lanes.size()));
    rows.add(new Row(lane, List.copyOf(lines)));
  }

  /** The lane of a first parent: that of its child, unless one further left leads there already. */
  private int mainLane(int parent, int lane, List<Line> lines) {
    int found = lanes.indexOf(parent);
    if (found > lane) {
      lines.remove(new Line(0, found, BOTTOM, found));
      lines.add(new Line(0, found, BOTTOM, lane));
      lanes.set(found, null);
    }
    return found >= 0 && found < lane ? found : lane;
  }

  /** The first lane that leads to a revision, or else the first free one. */
  private int laneTo(int number) {
    int found = lanes.indexOf(number);
    return found >= 0 ? found : free();
  }

  private int free() {
    int lane = 0;
    while (lane < lanes.size() && lanes.get(lane) != null) {
      lane++;
    }
    return lane;
  }

  private void put(int lane, int number) {
    while (lanes.size() <= lane) {
      lanes.add(null);
    }
    lanes.set(lane, number);
  }

  private static int x(int lane) {
    return MARGIN + LANE_WIDTH * Math.min(lane, MOST_LANES - 1);
  }
}
