package org.recension.notation;

import java.util.List;
import java.util.stream.Collectors;

/** A tree in one line, without places: {@code a del(b ins(c))}. */
final class Tree {

  private Tree() {}

  static String of(String text) {
    return of(Notation.of(text).nodes());
  }

  static String of(List<Node> nodes) {
    return nodes.stream().map(Tree::of).collect(Collectors.joining());
  }

  private static String of(Node node) {
    if (node instanceof Node.Text n) {
      return n.value();
    } else if (node instanceof Node.Deletion n) {
      return "del(" + of(n.words()) + ")";
    } else if (node instanceof Node.Insertion n) {
      return "ins(" + of(n.words()) + ")";
    } else if (node instanceof Node.Substitution n) {
      return "subst(" + of(n.struck()) + "|" + of(n.inserted()) + ")";
    } else if (node instanceof Node.Variant n) {
      return n.siglum() + "(" + of(n.lemma()) + "|" + of(n.reading()) + ")";
    } else if (node instanceof Node.Supplied n) {
      return "supplied(" + of(n.words()) + ")";
    } else if (node instanceof Node.Uncertain n) {
      return "unclear(" + of(n.words()) + ")";
    } else if (node instanceof Node.Illegible n) {
      return "gap(" + (n.quantity() == 0 ? "" : n.quantity() + " " + n.unit()) + ")";
    } else if (node instanceof Node.Sic n) {
      String correction = n.correction() == null ? "" : "|" + of(n.correction());
      return "sic(" + of(n.words()) + correction + ")";
    } else if (node instanceof Node.Note n) {
      return n.label() + "(" + of(n.words()) + ")";
    } else if (node instanceof Node.Endorsement n) {
      return "endorsed(" + of(n.words()) + ")";
    } else if (node instanceof Node.Foreign n) {
      String language = n.language() == null ? "" : "|" + n.language();
      return (n.gloss() ? "gloss(" : "foreign(") + of(n.words()) + language + ")";
    }
    return "page(" + ((Node.PageBreak) node).page() + ")";
  }
}
