package org.recension.tei;

import java.util.ArrayList;
import java.util.List;
import org.recension.notation.Node;
import org.recension.notation.Notation;

/** Words and signs in the making. */
final class Prose {

  /** Longer than a language in parentheses may be. */
  private static final int LONGEST_LANGUAGE = 60;

  private final List<Node> nodes = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();

  void add(CharSequence more) {
    words.append(more);
  }

  void add(Node node) {
    if (node instanceof Node.Text text) {
      add(text.value());
    } else {
      flush();
      nodes.add(node);
    }
  }

  void addAll(List<Node> more) {
    more.forEach(this::add);
  }

  List<Node> nodes() {
    flush();
    return List.copyOf(nodes);
  }

  private void flush() {
    if (words.length() == 0) {
      return;
    }
    int last = nodes.size() - 1;
    if (words.charAt(0) == '('
        && last >= 0
        && nodes.get(last) instanceof Node.Foreign foreign
        && foreign.language() == null
        && isLanguage()) {
      nodes.set(last, new Node.Foreign(foreign.words(), "und", foreign.gloss(), foreign.at()));
    }
    nodes.add(Node.Text.of(words.toString()));
    words.setLength(0);
  }

  /** Whether the words would be read as the language of a foreign word before them. */
  private boolean isLanguage() {
    int end = words.indexOf(")") + 1;
    if (end == 0 || end > LONGEST_LANGUAGE) {
      return false;
    }
    String start = words.substring(0, end);
    Node first = Notation.of("*x*" + start).nodes().get(0);
    return first instanceof Node.Foreign foreign && foreign.language() != null;
  }
}
