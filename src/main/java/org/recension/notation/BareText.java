package org.recension.notation;

import java.util.Arrays;
import java.util.List;
import org.recension.text.Span;

/** Everything that is written in a text but the signs, whatever layer or witness it is of. */
public final class BareText {

  private final StringBuilder text = new StringBuilder();

  /** For each char the code point of the written text; they only ever rise. */
  private int[] origins = new int[64];

  private BareText() {}

  static BareText of(List<Node> nodes) {
    BareText bare = new BareText();
    bare.addAll(nodes);
    return bare;
  }

  /** What is left of a stretch of the written text, in code points, without its signs. */
  public String within(Span written) {
    return text.substring(firstFrom(written.start()), firstFrom(written.end()));
  }

  private int firstFrom(int origin) {
    int found = Arrays.binarySearch(origins, 0, text.length(), origin);
    int first = found < 0 ? -found - 1 : found;
    // Both halves of a character that needs two chars are of one origin.
    return first > 0 && first < text.length() && origins[first - 1] == origin ? first - 1 : first;
  }

  private List<Node> addAll(List<Node> nodes) {
    nodes.forEach(this::add);
    return nodes;
  }

  private void add(Node node) {
    if (node instanceof Node.Text words) {
      Signs.read(words.written(), words.at().start(), this::put);
    } else if (node instanceof Node.Illegible illegible) {
      Signs.read(illegible.written(), illegible.at().start(), this::put);
    } else {
      Inside.of(node, this::addAll);
    }
  }

  private void put(char c, int origin) {
    if (text.length() == origins.length) {
      origins = Arrays.copyOf(origins, 2 * origins.length);
    }
    origins[text.length()] = origin;
    text.append(c);
  }
}
