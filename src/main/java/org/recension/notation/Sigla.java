package org.recension.notation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The other witnesses that a text speaks of. */
final class Sigla {

  private final Set<String> sigla = new TreeSet<>();

  private Sigla() {}

  static Set<String> of(List<Node> nodes) {
    Sigla found = new Sigla();
    nodes.forEach(found::collect);
    return found.sigla;
  }

  private void collect(Node node) {
    if (node instanceof Node.Variant variant) {
      sigla.add(variant.siglum());
    } else if (node instanceof Node.Sic sic && sic.correction() != null) {
      sic.correction().forEach(this::collect);
    }
    node.words().forEach(this::collect);
  }
}
