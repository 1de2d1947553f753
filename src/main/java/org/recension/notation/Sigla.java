package org.recension.notation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The other witnesses that a text speaks of. */
final class Sigla {

  private Sigla() {}

  static Set<String> of(List<Node> nodes) {
    Set<String> sigla = new TreeSet<>();
    collect(nodes, sigla);
    return sigla;
  }

  private static List<Node> collect(List<Node> nodes, Set<String> sigla) {
    for (Node node : nodes) {
      if (node instanceof Node.Variant variant) {
        sigla.add(variant.siglum());
      }
      Inside.of(node, words -> collect(words, sigla));
    }
    return nodes;
  }
}
