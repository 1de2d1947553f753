package org.recension.notation;

import java.util.ArrayList;
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

  /** Struck within struck is struck, so the inner sign goes, unless a bracket stands around it. */
  static List<Node> without(char sign, List<Node> words) {
    List<Node> bare = new ArrayList<>();
    for (Node node : words) {
      if (sign == '~' && node instanceof Node.Deletion n) {
        bare.addAll(without(sign, n.words()));
      } else if (sign == '*' && node instanceof Node.Foreign n) {
        bare.addAll(without(sign, n.words()));
      } else if (sign == '~' && node instanceof Node.Substitution n) {
        bare.addAll(without(sign, n.struck()));
        bare.add(new Node.Insertion(without(sign, n.inserted()), n.at()));
      } else if (isPrintedBetweenMarks(node)) {
        bare.add(of(node, inner -> without(sign, inner)));
      } else {
        bare.add(node);
      }
    }
    return List.copyOf(bare);
  }

  private static boolean isPrintedBetweenMarks(Node node) {
    return node instanceof Node.Deletion
        || node instanceof Node.Insertion
        || node instanceof Node.Substitution
        || node instanceof Node.Foreign;
  }
}
