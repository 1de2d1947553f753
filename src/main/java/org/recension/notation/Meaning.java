package org.recension.notation;

import java.util.ArrayList;
import java.util.List;
import org.recension.text.Span;

/** Makes the node that a bracket stands for. */
final class Meaning {

  /** The witness that the long forms call the handwritten version. */
  private static final String HANDWRITTEN = "H";

  private static final String CROSSED_OUT = "in the handwritten version the following ";
  private static final String THEN = " inserted at this point, then crossed out: ";

  private Meaning() {}

  static Node of(
      Sense sense, String label, List<Node> words, List<Node> about, String written, Span at) {
    return switch (sense) {
      case SUPPLIED -> new Node.Supplied(glossed(words), at);
      case UNCERTAIN -> new Node.Uncertain(words, at);
      case ILLEGIBLE -> illegible(written, at);
      case PAGE_BREAK ->
          new Node.PageBreak(inside(written).substring("page ".length()).strip(), at);
      case SIC -> new Node.Sic(about, null, at);
      case CORRECTION -> new Node.Sic(about, words, at);
      case INSERTION -> new Node.Insertion(words, at);
      case VARIANT -> new Node.Variant(siglum(label), about, glossed(words), at);
      case STRUCK_VARIANT -> {
        List<Node> struck =
            holdsDeletion(words) ? words : List.of(new Node.Deletion(words, around(words, at)));
        yield new Node.Variant(HANDWRITTEN, about, glossed(struck), at);
      }
      case INSERTED_VARIANT -> {
        List<Node> inserted = List.of(new Node.Insertion(words, around(words, at)));
        yield new Node.Variant(HANDWRITTEN, about, inserted, at);
      }
      case NOTE -> note("note", words, at);
      case TRANSLATORS_NOTE -> note("Translator's note", words, at);
      case ENDORSEMENT -> new Node.Endorsement(words, at);
      case UNKNOWN -> new Node.Note(label, words, at);
    };
  }

  private static String siglum(String label) {
    String name = label.strip();
    // Letter by letter: ß has no capital of one letter, and stays a siglum as it is.
    return name.length() == 1 ? String.valueOf(Character.toUpperCase(name.charAt(0))) : HANDWRITTEN;
  }

  private static Node illegible(String written, Span at) {
    Quantity quantity = Quantity.of(inside(written));
    return quantity == null
        ? new Node.Illegible(0, "", written, at)
        : new Node.Illegible(quantity.number(), quantity.unit(), written, at);
  }

  private static String inside(String written) {
    return written.substring(1, written.length() - 1).strip();
  }

  private static Span around(List<Node> words, Span at) {
    return words.isEmpty()
        ? at
        : new Span(words.get(0).at().start(), words.get(words.size() - 1).at().end());
  }

  /** Struck within struck is struck, so one sign is enough. */
  private static boolean holdsDeletion(List<Node> words) {
    return words.stream().anyMatch(Meaning::isDeletion);
  }

  private static boolean isDeletion(Node node) {
    if (node instanceof Node.Insertion insertion) {
      return holdsDeletion(insertion.words());
    }
    if (node instanceof Node.Foreign foreign) {
      return holdsDeletion(foreign.words());
    }
    return node instanceof Node.Deletion || node instanceof Node.Substitution;
  }

  /** Foreign words directly after a sign say what the words of that sign are a rendering of. */
  private static List<Node> glossed(List<Node> words) {
    if (words.size() < 2) {
      return words;
    }
    List<Node> glossed = new ArrayList<>(words);
    for (int i = 1; i < words.size(); i++) {
      Node before = words.get(i - 1);
      boolean isSpace = before instanceof Node.Text text && text.written().isBlank();
      before = isSpace && i > 1 ? words.get(i - 2) : before;
      if (words.get(i) instanceof Node.Foreign foreign && !(before instanceof Node.Text)) {
        glossed.set(i, new Node.Foreign(foreign.words(), foreign.language(), true, foreign.at()));
      }
    }
    return List.copyOf(glossed);
  }

  /** A note, unless it says in words what the signs of another witness say. */
  private static Node note(String label, List<Node> words, Span at) {
    if (words.size() == 1 && words.get(0) instanceof Node.Text text) {
      String written = text.written();
      int then = written.indexOf(THEN);
      int start = then + THEN.length();
      int end = written.length() - 1;
      boolean starts = written.regionMatches(true, 0, CROSSED_OUT, 0, CROSSED_OUT.length());
      if (starts && then > 0 && start < end && isQuoted(written, start, end)) {
        Span inner = inner(text, start + 1, end);
        Node sentence = new Node.Text(written.substring(start + 1, end), inner);
        Node inserted = new Node.Insertion(List.of(sentence), inner);
        return new Node.Variant(
            HANDWRITTEN, List.of(), List.of(new Node.Deletion(List.of(inserted), inner)), at);
      }
    }
    return new Node.Note(label, words, at);
  }

  private static boolean isQuoted(String written, int start, int end) {
    char opening = written.charAt(start);
    char closing = written.charAt(end);
    return end > start + 1
        && ((opening == '"' && closing == '"') || (opening == '“' && closing == '”'));
  }

  private static Span inner(Node.Text text, int start, int end) {
    String written = text.written();
    int first = text.at().start() + written.codePointCount(0, start);
    return new Span(first, first + written.codePointCount(start, end));
  }
}
