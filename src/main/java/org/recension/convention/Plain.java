package org.recension.convention;

import java.util.List;
import org.recension.notation.Node;

/** Words without signs. */
final class Plain {

  private Plain() {}

  static List<Node> read(String text, Findings findings) {
    return List.of(Node.Text.of(text, Composition.NOWHERE));
  }
}
