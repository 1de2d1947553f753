package org.recension.convention;

import java.util.List;
import java.util.Set;
import org.recension.edition.Details;
import org.recension.edition.Edition;
import org.recension.edition.Received;
import org.recension.edition.WitnessKind;
import org.recension.edition.WitnessText;
import org.recension.edition.WitnessTexts;
import org.recension.notation.Node;
import org.recension.notation.Notation;

/** A published text: the typed paper, with the readings of other witnesses in brackets. */
final class Published {

  private static final String TYPED = "T";
  private static final String HANDWRITTEN = "H";

  private Published() {}

  static Received read(String file) {
    Original original = Original.of(file);
    Notation notation = Notation.of(original.text());
    Set<String> others = notation.otherWitnesses();
    String paper = others.contains(TYPED) ? TYPED + "1" : TYPED;
    WitnessTexts witnesses = new WitnessTexts();
    String text = withoutBlankEnds(notation.witness(paper).text());
    witnesses.add(new WitnessText(paper, "Typed telegram", WitnessKind.TYPED, text));
    others.forEach(siglum -> witnesses.add(other(siglum, notation.witness(siglum))));
    return new Received(
        Edition.of(Details.NONE, witnesses.all()), original.placed(notation.diagnostics()));
  }

  private static WitnessText other(String siglum, Notation notation) {
    String text = withoutBlankEnds(Notation.of(withoutLastNotes(notation.nodes())).text());
    return siglum.equals(HANDWRITTEN)
        ? new WitnessText(siglum, "Handwritten variant", WitnessKind.HANDWRITTEN, text)
        : new WitnessText(siglum, "Witness " + siglum, WitnessKind.OTHER, text);
  }

  /** A note in a paragraph of its own at the end is on the paper that was published. */
  private static List<Node> withoutLastNotes(List<Node> nodes) {
    int end = nodes.size();
    int last = lastSaid(nodes, end);
    while (last > 0
        && nodes.get(last) instanceof Node.Note
        && nodes.get(last - 1) instanceof Node.Text text
        && text.written().endsWith("\n")) {
      end = last;
      last = lastSaid(nodes, end);
    }
    return nodes.subList(0, end);
  }

  private static int lastSaid(List<Node> nodes, int end) {
    int last = end - 1;
    while (last > 0 && nodes.get(last) instanceof Node.Text text && text.written().isBlank()) {
      last--;
    }
    return last;
  }

  /** Blank lines around a text are of the file; an indented first line is of the text. */
  private static String withoutBlankEnds(String text) {
    String trailed = text.stripTrailing();
    int start = 0;
    for (int i = 0; i < trailed.length() && Character.isWhitespace(trailed.charAt(i)); i++) {
      start = trailed.charAt(i) == '\n' ? i + 1 : start;
    }
    return trailed.substring(start);
  }
}
