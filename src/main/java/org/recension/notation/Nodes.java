package org.recension.notation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recension.text.Span;

/**
 * What was read and is not yet inside a sign: nodes, and between them stretches of bare text. An
 * opening sign is bare text until its end is found, so one that has no end costs nothing.
 */
final class Nodes {

  private final String text;
  private final Places places;
  private final List<@Nullable Node> nodes = new ArrayList<>();
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int[] heights = new int[16];

  Nodes(String text, Places places) {
    this.text = text;
    this.places = places;
  }

  String text() {
    return text;
  }

  Span span(int start, int end) {
    return places.span(start, end);
  }

  int size() {
    return nodes.size();
  }

  void addText(int start, int end) {
    add(null, start, end, 0);
  }

  void add(@Nullable Node node, int start, int end, int height) {
    int at = nodes.size();
    if (at == starts.length) {
      starts = Arrays.copyOf(starts, 2 * at);
      ends = Arrays.copyOf(ends, 2 * at);
      heights = Arrays.copyOf(heights, 2 * at);
    }
    nodes.add(node);
    starts[at] = start;
    ends[at] = end;
    heights[at] = height;
  }

  boolean isText(int index) {
    return nodes.get(index) == null;
  }

  @Nullable Node node(int index) {
    return nodes.get(index);
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  int height(int index) {
    return heights[index];
  }

  void truncate(int size) {
    for (int last = nodes.size() - 1; last >= size; last--) {
      nodes.remove(last);
    }
  }

  /** Takes away the bare text that begins here or later, back to the first of these nodes. */
  void cutText(int from, int first) {
    int size = nodes.size();
    while (size > first && isText(size - 1) && starts[size - 1] >= from) {
      size--;
    }
    truncate(size);
    if (size > first && isText(size - 1)) {
      ends[size - 1] = Math.min(ends[size - 1], from);
    }
  }

  /** Takes away the nodes from here on; of their bare text gives what lies in the stretch. */
  List<Node> take(int first, int start, int end) {
    List<Node> taken = new ArrayList<>();
    int textStart = -1;
    int textEnd = -1;
    for (int i = first; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      int from = Math.max(starts[i], start);
      int to = Math.min(ends[i], end);
      if (node != null) {
        flush(taken, textStart, textEnd);
        taken.add(node);
        textStart = -1;
      } else if (from < to) {
        textStart = textStart < 0 ? from : textStart;
        textEnd = to;
      }
    }
    flush(taken, textStart, textEnd);
    truncate(first);
    return List.copyOf(taken);
  }

  private void flush(List<Node> taken, int start, int end) {
    if (start >= 0) {
      taken.add(textBetween(start, end));
    }
  }

  Node.Text textBetween(int start, int end) {
    return new Node.Text(text.substring(start, end), span(start, end));
  }
}
