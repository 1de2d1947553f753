package org.recension.notation;

import java.util.List;

/** Writes nodes in short forms, so that they are read as the same nodes again. */
final class Printer {

  private static final int STRUCK = 1;
  private static final int INSERTED = 2;
  private static final int FOREIGN = 4;

  private final Draft draft = new Draft();

  private Printer() {}

  static String print(List<Node> nodes) {
    Printer printer = new Printer();
    printer.printAll(nodes, 0);
    printer.draft.finish();
    return printer.draft.toString();
  }

  /**
   * @param open the signs that stand around the nodes and would be closed by a second of the kind
   */
  private void printAll(List<Node> nodes, int open) {
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (node instanceof Node.Sic sic) {
        printSic(sic, i == 0 || endsBlank(nodes.get(i - 1)));
      } else if (node instanceof Node.Text text && !text.written().isEmpty()) {
        i += printTexts(nodes.subList(i, nodes.size())) - 1;
      } else {
        print(node, open);
      }
    }
  }

  private void print(Node node, int open) {
    if (node instanceof Node.Text) {
      draft.leaveOut();
    } else if (node instanceof Node.Deletion deletion) {
      printBetween("~~", deletion.words(), open, STRUCK);
    } else if (node instanceof Node.Insertion insertion) {
      printInsertion(insertion.words(), open);
    } else if (node instanceof Node.Substitution substitution) {
      printBetween("~~", substitution.struck(), open, STRUCK);
      printInsertion(substitution.inserted(), open);
    } else if (node instanceof Node.Foreign foreign) {
      printBetween("*", foreign.words(), open, FOREIGN);
      draft.add(foreign.language() == null ? "" : "(" + foreign.language() + ")");
    } else {
      printBracket(node);
    }
  }

  /** Words side by side are read as one again; returns how many there are. */
  private int printTexts(List<Node> nodes) {
    StringBuilder words = new StringBuilder();
    int size = 0;
    while (size < nodes.size()
        && nodes.get(size) instanceof Node.Text text
        && !text.written().isEmpty()) {
      words.append(text.value());
      size++;
    }
    draft.add(Signs.escaped(words.toString()));
    return size;
  }

  /** Struck within struck is struck, so one sign is enough. */
  private void printBetween(String sign, List<Node> words, int open, int kind) {
    String mark = (open & kind) == 0 ? sign : "";
    draft.add(mark);
    printAll(words, open | kind);
    draft.add(mark);
  }

  private void printInsertion(List<Node> words, int open) {
    if ((open & INSERTED) == 0) {
      printBetween("++", words, open, INSERTED);
    } else {
      printBracket("inserted by hand: ", words, "");
    }
  }

  private void printBracket(Node node) {
    if (node instanceof Node.Variant variant) {
      printLemma(variant.lemma());
      printBracket(variant.siglum() + ": ", variant.reading(), "");
    } else if (node instanceof Node.Supplied supplied) {
      printBracket("", supplied.words(), "");
    } else if (node instanceof Node.Uncertain uncertain) {
      printBracket("", uncertain.words(), "?");
    } else if (node instanceof Node.Endorsement endorsement) {
      printBracket("handwritten: ", endorsement.words(), "");
    } else if (node instanceof Node.Note note) {
      printBracket(note.label() + (isKnown(note.label()) ? ": " : ":"), note.words(), "");
    } else if (node instanceof Node.Illegible illegible) {
      draft.add(illegible.quantity() == 0 ? "[?]" : counted(illegible));
    } else if (node instanceof Node.PageBreak pageBreak) {
      draft.add("[page " + pageBreak.page() + "]");
    }
  }

  private void printLemma(List<Node> lemma) {
    if (!lemma.isEmpty()) {
      printBraces(lemma);
    }
  }

  private void printBraces(List<Node> words) {
    draft.add("{");
    printAll(words, 0);
    draft.add("}");
  }

  private void printBracket(String label, List<Node> words, String end) {
    draft.add("[" + label);
    printAll(words, 0);
    draft.add(end + "]");
  }

  private void printSic(Node.Sic sic, boolean startsWord) {
    if (startsWord && isWord(sic.words())) {
      printAll(sic.words(), 0);
      draft.add(" ");
    } else {
      printBraces(sic.words());
    }
    if (sic.correction() == null) {
      draft.add("[SIC]");
    } else {
      printBracket("sic: ", sic.correction(), "");
    }
  }

  private static boolean isWord(List<Node> words) {
    return words.size() == 1
        && words.get(0) instanceof Node.Text text
        && text.value().chars().noneMatch(c -> Signs.isBlank((char) c));
  }

  private static boolean endsBlank(Node node) {
    return node instanceof Node.Text text
        && !text.written().isEmpty()
        && Signs.isBlank(text.written().charAt(text.written().length() - 1));
  }

  /** What follows an unknown label is not ours to tidy. */
  private static boolean isKnown(String label) {
    return Sense.ofLabel(label) != Sense.UNKNOWN;
  }

  private static String counted(Node.Illegible illegible) {
    String plural = illegible.quantity() == 1 ? "" : "s";
    return "[%d %s%s illegible]".formatted(illegible.quantity(), illegible.unit(), plural);
  }
}
