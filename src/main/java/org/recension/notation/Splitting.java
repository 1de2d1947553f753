package org.recension.notation;

import java.util.ArrayList;
import java.util.List;
import org.recension.text.Span;

/** Tells one witness from a text that carries the readings of several. */
final class Splitting {

  private final String siglum;

  /** Whether the text speaks of the witness only where it differs from the paper transcribed. */
  private final boolean isOther;

  private Splitting(String siglum, boolean isOther) {
    this.siglum = siglum;
    this.isOther = isOther;
  }

  static List<Node> of(String siglum, List<Node> nodes) {
    return new Splitting(siglum, Sigla.of(nodes).contains(siglum)).keepAll(nodes, false);
  }

  /**
   * @param own whether the nodes are of the witness itself, with what was done on its own paper
   */
  private List<Node> keepAll(List<Node> nodes, boolean own) {
    List<Node> kept = new ArrayList<>();
    for (Node node : nodes) {
      keep(node, own || !isOther, kept);
    }
    return kept;
  }

  private void keep(Node node, boolean own, List<Node> kept) {
    if (node instanceof Node.Variant variant) {
      boolean isMine = variant.siglum().equals(siglum);
      List<Node> words = isMine ? variant.reading() : variant.lemma();
      addOrLeaveOut(keepAll(words, own || isMine), node.at(), kept);
    } else if (node instanceof Node.Foreign foreign && foreign.gloss()) {
      kept.add(note(foreign));
    } else if (node instanceof Node.Sic sic) {
      keepSic(sic, own, kept);
    } else if (node instanceof Node.Supplied || node instanceof Node.Uncertain) {
      keepBare(node, own, kept);
    } else if (own || node instanceof Node.Text) {
      kept.add(inside(node, own));
    } else {
      keepOfOther(node, kept);
    }
  }

  private Node inside(Node node, boolean own) {
    return Inside.of(node, words -> keepAll(words, own));
  }

  /** Brackets around nothing would be another sign, or none. */
  private void keepBare(Node node, boolean own, List<Node> kept) {
    List<Node> words = keepAll(node.words(), own);
    boolean isGone =
        words.stream().anyMatch(Splitting::isLeftOut)
            && words.stream().allMatch(Splitting::isBlank);
    List<Node> same = List.of(Inside.of(node, all -> unlabelled(words)));
    addOrLeaveOut(isGone ? List.of() : same, node.at(), kept);
  }

  private static boolean isBlank(Node node) {
    return node instanceof Node.Text text && text.written().isBlank();
  }

  /** Words that only now begin a bracket are no label: supplied within supplied is supplied. */
  private static List<Node> unlabelled(List<Node> words) {
    StringBuilder start = new StringBuilder();
    int first = -1;
    for (int i = 0; i < words.size() && words.get(i) instanceof Node.Text text; i++) {
      first = first < 0 && !isLeftOut(text) ? i : first;
      start.append(text.written());
    }
    if (Sense.labelEnd(start.toString(), 0) < 0) {
      return words;
    }
    Node.Text text = (Node.Text) words.get(first);
    int at = text.at().start();
    Node letter = new Node.Text(text.written().substring(0, 1), new Span(at, at + 1));
    List<Node> unlabelled = new ArrayList<>(words);
    unlabelled.set(first, new Node.Supplied(List.of(letter), letter.at()));
    Span rest = new Span(at + 1, text.at().end());
    unlabelled.add(first + 1, new Node.Text(text.written().substring(1), rest));
    return unlabelled;
  }

  /** Where the words are not there, nothing is wrong with them. */
  private void keepSic(Node.Sic sic, boolean own, List<Node> kept) {
    List<Node> correction = sic.correction();
    List<Node> words = keepAll(sic.words(), own);
    boolean isGone = !words.isEmpty() && words.stream().allMatch(Splitting::isLeftOut);
    List<Node> right = correction == null || isGone ? null : keepAll(correction, own);
    List<Node> same = List.of(new Node.Sic(words, right, sic.at()));
    addOrLeaveOut(isGone ? List.of() : same, sic.at(), kept);
  }

  private static boolean isLeftOut(Node node) {
    return node instanceof Node.Text text && text.written().isEmpty();
  }

  /** What a hand did on the paper transcribed, it did not do on the other. */
  private void keepOfOther(Node node, List<Node> kept) {
    if (node instanceof Node.Deletion deletion) {
      addOrLeaveOut(keepAll(deletion.words(), false), node.at(), kept);
    } else if (node instanceof Node.Substitution substitution) {
      addOrLeaveOut(keepAll(substitution.struck(), false), node.at(), kept);
      addOrLeaveOut(mine(substitution.inserted()), node.at(), kept);
    } else if (node instanceof Node.Insertion insertion) {
      addOrLeaveOut(mine(insertion.words()), node.at(), kept);
    } else if (node instanceof Node.Endorsement || node instanceof Node.PageBreak) {
      addOrLeaveOut(List.of(), node.at(), kept);
    } else {
      kept.add(inside(node, false));
    }
  }

  /** Of words that the other paper does not have, those that it has all the same. */
  private List<Node> mine(List<Node> words) {
    return keepAll(
        words.stream()
            .filter(word -> word instanceof Node.Variant v && v.siglum().equals(siglum))
            .toList(),
        false);
  }

  private static void addOrLeaveOut(List<Node> words, Span at, List<Node> kept) {
    kept.addAll(words);
    if (words.isEmpty()) {
      kept.add(new Node.Text("", new Span(at.start(), at.start())));
    }
  }

  private static Node note(Node.Foreign gloss) {
    Node word = new Node.Foreign(gloss.words(), gloss.language(), false, gloss.at());
    return new Node.Note("note", List.of(word), gloss.at());
  }
}
