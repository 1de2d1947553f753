package org.recension.notation;

import java.util.List;

/** Reads one layer of a text. */
final class Layering {

  private final Layer layer;
  private final Healing healing = new Healing();

  private Layering(Layer layer) {
    this.layer = layer;
  }

  static LayerText of(Layer layer, List<Node> nodes) {
    Layering layering = new Layering(layer);
    layering.readAll(nodes);
    return LayerText.of(layer, layering.healing.finish());
  }

  private void readAll(List<Node> nodes) {
    nodes.forEach(this::read);
  }

  private void read(Node node) {
    if (node instanceof Node.Text text) {
      copy(text.written(), text.at().start());
    } else if (node instanceof Node.Deletion deletion) {
      readIf(layer.showsStruck(), deletion.words());
    } else if (node instanceof Node.Insertion insertion) {
      readIf(layer.showsInserted(), insertion.words());
    } else if (node instanceof Node.Substitution substitution) {
      substitute(substitution);
    } else if (node instanceof Node.Variant variant) {
      readIf(!variant.lemma().isEmpty(), variant.lemma());
    } else if (node instanceof Node.Supplied supplied) {
      readAll(supplied.words());
    } else if (node instanceof Node.Uncertain uncertain) {
      readAll(uncertain.words());
    } else if (node instanceof Node.Sic sic) {
      readAll(sic.words());
    } else if (node instanceof Node.Foreign foreign) {
      readIf(!foreign.gloss(), foreign.words());
    } else if (node instanceof Node.Illegible illegible) {
      copy(illegible.written(), illegible.at().start());
    } else {
      healing.leaveOut();
    }
  }

  private void readIf(boolean shown, List<Node> words) {
    if (shown) {
      readAll(words);
    } else {
      healing.leaveOut();
    }
  }

  private void substitute(Node.Substitution substitution) {
    boolean isWord = healing.isBetweenWords();
    boolean both = layer.showsReplaced() && layer.showsInserted();
    readIf(layer.showsReplaced(), substitution.struck());
    if (both && isWord && !substitution.inserted().isEmpty()) {
      healing.separate();
    }
    readIf(layer.showsInserted(), substitution.inserted());
  }

  private void copy(String written, int start) {
    int place = start;
    int from = 0;
    int escape = Signs.nextEscape(written, 0);
    while (escape >= 0) {
      place = healing.add(written, from, escape, place) + 1;
      from = escape + 1;
      escape = Signs.nextEscape(written, from + 1);
    }
    healing.add(written, from, written.length(), place);
  }
}
