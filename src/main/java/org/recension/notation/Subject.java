package org.recension.notation;

import org.jspecify.annotations.Nullable;

/**
 * What a bracket after it is about: words in braces, or the word or sign before the bracket.
 *
 * @param node the sign; null if it is words
 */
record Subject(int start, int end, @Nullable Node node, int height) {

  static @Nullable Subject before(Nodes nodes, Frame bracket, Frame parent) {
    Frame.Braces braces = parent.braces;
    if (braces != null && braces.end() == bracket.start) {
      return new Subject(braces.start(), braces.end(), null, braces.height());
    }
    String text = nodes.text();
    int floor = parent.floorOrContent();
    int end = bracket.start;
    while (end > floor && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (end == floor) {
      return end == parent.floor ? sign(nodes, bracket, parent) : null;
    }
    int start = end;
    while (start > floor && !Signs.isBlank(text.charAt(start - 1))) {
      start--;
    }
    return start == end ? null : new Subject(start, end, null, 0);
  }

  private static @Nullable Subject sign(Nodes nodes, Frame bracket, Frame parent) {
    int index = bracket.base - 1;
    while (index > parent.base && nodes.isText(index)) {
      index--;
    }
    Node node = index > parent.base ? nodes.node(index) : null;
    return node == null
        ? null
        : new Subject(nodes.start(index), nodes.end(index), node, nodes.height(index));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }
}
