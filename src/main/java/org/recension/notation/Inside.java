package org.recension.notation;

import java.util.List;
import java.util.function.UnaryOperator;

/** The same sign around other words. */
final class Inside {

  private Inside() {}

  static Node of(Node node, UnaryOperator<List<Node>> change) {
    if (node instanceof Node.Deletion n) {
      return new Node.Deletion(change.apply(n.words()), n.at());
    }
    if (node instanceof Node.Insertion n) {
      return new Node.Insertion(change.apply(n.words()), n.at());
    }
    if (node instanceof Node.Substitution n) {
      return new Node.Substitution(change.apply(n.struck()), change.apply(n.inserted()), n.at());
    }
    if (node instanceof Node.Supplied n) {
      return new Node.Supplied(change.apply(n.words()), n.at());
    }
    if (node instanceof Node.Uncertain n) {
      return new Node.Uncertain(change.apply(n.words()), n.at());
    }
    if (node instanceof Node.Sic n) {
      List<Node> correction = n.correction();
      return new Node.Sic(
          change.apply(n.words()), correction == null ? null : change.apply(correction), n.at());
    }
    if (node instanceof Node.Variant n) {
      return new Node.Variant(
          n.siglum(), change.apply(n.lemma()), change.apply(n.reading()), n.at());
    }
    if (node instanceof Node.Note n) {
      return new Node.Note(n.label(), change.apply(n.words()), n.at());
    }
    if (node instanceof Node.Endorsement n) {
      return new Node.Endorsement(change.apply(n.words()), n.at());
    }
    if (node instanceof Node.Foreign n) {
      return new Node.Foreign(change.apply(n.words()), n.language(), n.gloss(), n.at());
    }
    return node;
  }
}
