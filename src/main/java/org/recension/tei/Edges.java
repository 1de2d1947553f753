package org.recension.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.recension.notation.Node;
import org.recension.notation.Signs;

/** The blanks at both ends of words, which a star must not stand beside. */
final class Edges {

  private Edges() {}

  /** A sign around the words, with those blanks outside it; nothing but blanks need no sign. */
  static List<Node> outside(List<Node> words, Function<List<Node>, Node> sign) {
    List<Node> inside = new ArrayList<>(words);
    String before = "";
    String after = "";
    if (!inside.isEmpty() && inside.get(0) instanceof Node.Text text) {
      int start = start(text.value());
      before = text.value().substring(0, start);
      set(inside, 0, text.value().substring(start));
    }
    int last = inside.size() - 1;
    if (last >= 0 && inside.get(last) instanceof Node.Text text) {
      int end = end(text.value());
      after = text.value().substring(end);
      set(inside, last, text.value().substring(0, end));
    }
    List<Node> all = new ArrayList<>();
    all.add(Node.Text.of(before));
    if (!inside.isEmpty()) {
      all.add(sign.apply(inside));
    }
    all.add(Node.Text.of(after));
    return all;
  }

  private static void set(List<Node> words, int index, String value) {
    if (value.isEmpty()) {
      words.remove(index);
    } else {
      words.set(index, Node.Text.of(value));
    }
  }

  private static int start(String words) {
    int start = 0;
    while (start < words.length() && Signs.isBlank(words.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int end(String words) {
    int end = words.length();
    while (end > 0 && Signs.isBlank(words.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
