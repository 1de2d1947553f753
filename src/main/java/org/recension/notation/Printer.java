package org.recension.notation;

import java.util.List;

/** Writes nodes in short forms, so that they are read as the same nodes again. */
final class Printer {

  private static final int STRUCK = 1;
  private static final int INSERTED = 2;
  private static final int FOREIGN = 4;

  private final Healing healing = new Healing();

  private Printer() {}

  static String print(List<Node> nodes) {
    Printer printer = new Printer();
    printer.printAll(nodes, 0);
    return printer.healing.finish().toString();
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
      healing.leaveOut();
    } else if (node instanceof Node.Deletion deletion) {
      printBetween("~~", deletion.words(), open, STRUCK);
    } else if (node instanceof Node.Insertion insertion) {
      printInsertion(insertion.words(), open);
    } else if (node instanceof Node.Substitution substitution) {
      printBetween("~~", substitution.struck(), open, STRUCK);
      printInsertion(substitution.inserted(), open);
    } else if (node instanceof Node.Foreign foreign) {
      printBetween("*", foreign.words(), open, FOREIGN);
      healing.add(foreign.language() == null ? "" : "(" + foreign.language() + ")");
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
    healing.add(Signs.escaped(words.toString()));
    return size;
  }

  /** Struck within struck is struck, so one sign is enough. */
  private void printBetween(String sign, List<Node> words, int open, int kind) {
    String mark = (open & kind) == 0 ? sign : "";
    healing.add(mark);
    printAll(words, open | kind);
    healing.add(mark);
  }

  private void printInsertion(List<Node> words, int open) {
    if ((open & INSERTED) == 0) {
      printBetween("++", words, open, INSERTED);
    } else {
      printBracket("inserted by hand: ", words);
    }
  }

  private void printBracket(Node node) {
    if (node instanceof Node.Variant variant) {
      printLemma(variant.lemma());
      printBracket(variant.siglum() + ": ", variant.reading());
    } else if (node instanceof Node.Supplied supplied) {
      printBare(supplied.words(), "");
    } else if (node instanceof Node.Uncertain uncertain) {
      printBare(uncertain.words(), "?");
    } else if (node instanceof Node.Endorsement endorsement) {
      printBracket("handwritten: ", endorsement.words());
    } else if (node instanceof Node.Note note) {
      printBracket(note.label() + (isKnown(note.label()) ? ": " : ":"), note.words());
    } else if (node instanceof Node.Illegible illegible) {
      healing.add(illegible.quantity() == 0 ? "[?]" : counted(illegible));
    } else if (node instanceof Node.PageBreak pageBreak) {
      healing.add("[page " + pageBreak.page() + "]");
    }
  }

  /** What would mean something else in brackets gets a backslash, so that it is words. */
  private void printBare(List<Node> words, String end) {
    healing.add("[");
    int start = healing.draft().length();
    printAll(words, 0);
    healing.add(end + "]");
    String printed = healing.draft().from(start);
    int last = printed.length() - 2;
    Sense sense = last < 0 ? Sense.SUPPLIED : Sense.ofWords(printed, 0, last + 1, true);
    boolean isAsked = end.isEmpty() && sense != Sense.SUPPLIED && printed.charAt(last) == '?';
    if (isAsked) {
      healing.draft().insert(Signs.ESCAPE, start + last);
    }
    boolean isCode = end.isEmpty() && !isAsked && sense != Sense.SUPPLIED;
    if (isCode || Sense.labelEnd(printed, 0) >= 0) {
      healing.draft().insert(Signs.ESCAPE, start);
    }
  }

  private void printLemma(List<Node> lemma) {
    if (!lemma.isEmpty()) {
      printBraces(lemma);
    }
  }

  private void printBraces(List<Node> words) {
    healing.add("{");
    printAll(words, 0);
    healing.add("}");
  }

  private void printBracket(String label, List<Node> words) {
    healing.add("[" + label);
    printAll(words, 0);
    healing.add("]");
  }

  private void printSic(Node.Sic sic, boolean startsWord) {
    if (startsWord && isWord(sic.words())) {
      printAll(sic.words(), 0);
      healing.add(" ");
    } else {
      printBraces(sic.words());
    }
    if (sic.correction() == null) {
      healing.add("[SIC]");
    } else {
      printBracket("sic: ", sic.correction());
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
