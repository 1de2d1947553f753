package org.recension.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.recension.comparison.Graph.Line;
import org.recension.comparison.Graph.Node;
import org.recension.comparison.Graph.Row;

/** Who descends from whom, drawn: a star is a revision, a bar a line that passes it. */
class GraphTest {

  @Test
  void a_line_of_revisions_is_one_lane() {
    assertThat(drawn("3<2", "2<1", "1")).containsExactly("*", "*", "*");
  }

  @Test
  void who_started_from_the_same_revision_stands_beside() {
    assertThat(drawn("3<1", "2<1", "1")).containsExactly("*", "|*", "*");
  }

  @Test
  void a_merge_brings_two_lanes_together() {
    assertThat(drawn("5<4", "4<2,3", "3<1", "2<1", "1")).containsExactly("*", "*", "|*", "*|", "*");
  }

  @Test
  void a_lane_that_is_free_again_is_taken_again() {
    assertThat(drawn("6<5", "5<2", "4<2", "2<1", "3<1", "1"))
        .containsExactly("*", "*", "|*", "*", "|*", "*");
  }

  @Test
  void what_is_older_than_the_page_leads_off_its_foot() {
    Row last = Graph.of(nodes("9<8", "8<3")).rows().get(1);

    assertThat(last.lines()).containsExactly(new Line(0, 0, 50, 0), new Line(50, 0, 100, 0));
  }

  @Test
  void a_parent_of_two_is_reached_from_both() {
    List<Row> rows = Graph.of(nodes("3<1", "2<1", "1")).rows();

    assertThat(rows.get(1).lines()).contains(new Line(50, 1, 100, 0));
    assertThat(rows.get(2).lines()).containsExactly(new Line(0, 0, 50, 0));
  }

  @Test
  void however_many_write_at_once_it_stays_narrow() {
    List<Node> many =
        IntStream.range(0, 50).mapToObj(i -> new Node(200 - i, List.of(100 - i))).toList();

    assertThat(Graph.of(many).width()).isLessThan(130);
    assertThat(Graph.of(nodes("2<1", "1")).width()).isEqualTo(20);
  }

  private static List<String> drawn(String... revisions) {
    return Graph.of(nodes(revisions)).rows().stream().map(GraphTest::drawn).toList();
  }

  private static String drawn(Row row) {
    List<Integer> passing =
        row.lines().stream()
            .filter(line -> line.from() == 0 && line.to() == 100)
            .map(Line::fromLane)
            .toList();
    int lanes = Math.max(row.lane(), passing.stream().mapToInt(l -> l).max().orElse(0)) + 1;
    StringBuilder drawn = new StringBuilder();
    for (int lane = 0; lane < lanes; lane++) {
      drawn.append(lane == row.lane() ? '*' : passing.contains(lane) ? '|' : ' ');
    }
    return drawn.toString();
  }

  /** Revisions as their number and, after an arrow, those of their parents. */
  private static List<Node> nodes(String... revisions) {
    List<Node> nodes = new ArrayList<>();
    for (String revision : revisions) {
      String[] parts = revision.split("<");
      List<Integer> parents =
          parts.length == 1
              ? List.of()
              : Arrays.stream(parts[1].split(",")).map(Integer::valueOf).toList();
      nodes.add(new Node(Integer.parseInt(parts[0]), parents));
    }
    return nodes;
  }
}
