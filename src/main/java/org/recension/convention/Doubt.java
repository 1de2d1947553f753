package org.recension.convention;

import java.util.ArrayList;
import java.util.List;
import org.recension.notation.Node;

/** Words in brackets that end with a question mark. */
final class Doubt {

  private Doubt() {}

  /** The words without the mark, as words that may have been misread. */
  static Node uncertain(List<Node> words) {
    return new Node.Uncertain(withoutMark(words), Composition.NOWHERE);
  }

  static List<Node> withoutMark(List<Node> words) {
    List<Node> bare = new ArrayList<>(words);
    Node last = bare.remove(bare.size() - 1);
    String value = last instanceof Node.Text text ? text.value() : "";
    if (!value.endsWith("?")) {
      return words;
    }
    if (value.length() > 1) {
      bare.add(Node.Text.of(value.substring(0, value.length() - 1), Composition.NOWHERE));
    }
    return List.copyOf(bare);
  }
}
