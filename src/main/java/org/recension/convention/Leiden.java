package org.recension.convention;

import java.util.List;
import java.util.function.Function;
import org.recension.notation.Node;

/** The signs of the Leiden conventions, as editors of inscriptions and papyri print them. */
final class Leiden {

  private static final String LOST = "[";
  private static final String ERASED = "⟦";
  private static final String EXPANDED = "(";
  private static final String OMITTED = "<";
  private static final String SUPERFLUOUS = "{";
  private static final String INSERTED = "⸌";
  private static final String SLASHED = "\\";

  private final String text;
  private final Findings findings;
  private final Composition composition;
  private final Marks marks;

  private Leiden(String text, Findings findings) {
    this.text = text;
    this.findings = findings;
    this.composition = new Composition(text, findings);
    this.marks = new Marks(text, findings, composition);
  }

  static List<Node> read(String text, Findings findings) {
    Leiden reading = new Leiden(text, findings);
    for (int at = 0; at < text.length(); ) {
      at = reading.next(at);
    }
    return reading.composition.finish();
  }

  private int next(int at) {
    return switch (text.charAt(at)) {
      case '[' -> text.startsWith("[[", at) ? open(ERASED, at, at + 2) : gapOr(LOST, ']', at);
      case ']' -> closeSquare(at);
      case '⟦', '〚' -> open(ERASED, at, at + 1);
      case '⟧', '〛' -> close(ERASED, at, at + 1, Leiden::deletion);
      case '(' -> open(EXPANDED, at, at + 1);
      case ')' -> closeRound(at);
      case '<', '⟨', '〈' -> gapOr(OMITTED, closing(text.charAt(at)), at);
      case '>', '⟩', '〉' -> closeAngle(at);
      case '{' -> open(SUPERFLUOUS, at, at + 1);
      case '}' -> close(SUPERFLUOUS, at, at + 1, Leiden::superfluous);
      case '`', '⸌' -> open(INSERTED, at, at + 1);
      case '´', '⸍' -> close(INSERTED, at, at + 1, Leiden::insertion);
      case '\\' -> open(SLASHED, at, at + 1);
      case '/' ->
          composition.isOpen(SLASHED) ? close(SLASHED, at, at + 1, Leiden::insertion) : at + 1;
      default -> marks.take(at);
    };
  }

  private int open(String sign, int at, int end) {
    return composition.open(sign, at, end);
  }

  private int close(String sign, int at, int end, Function<List<Node>, Node> meaning) {
    return composition.isOpen(sign)
        ? composition.close(sign, at, end, meaning)
        : composition.stray(at, end);
  }

  private int gapOr(String sign, char closing, int at) {
    String inside = Gap.inside(text, at + 1, closing);
    Node.Illegible gap = inside == null ? null : Gap.ofMarks(inside);
    if (inside == null || gap == null) {
      return open(sign, at, at + 1);
    }
    int end = at + inside.length() + 2;
    findings.add("lost", "What is lost is read as illegible", at, end);
    return composition.add(gap, at, end);
  }

  private int closeSquare(int at) {
    boolean erases = text.startsWith("]]", at) && composition.isOpen(ERASED);
    if (erases && !composition.isInnermost(LOST)) {
      return close(ERASED, at, at + 2, Leiden::deletion);
    }
    boolean isDoubtful = at > 0 && text.charAt(at - 1) == '?';
    return close(LOST, at, at + 1, isDoubtful ? Leiden::doubtful : Leiden::supplied);
  }

  /** Only parentheses directly after a letter expand an abbreviation; others are the text's own. */
  private int closeRound(int at) {
    if (!composition.isOpen(EXPANDED)) {
      return at + 1;
    }
    int start = composition.contentStart(EXPANDED) - 1;
    if (start == 0 || !Character.isLetter(text.charAt(start - 1))) {
      return composition.closeAsWords(EXPANDED, at, at + 1);
    }
    findings.add("expansion", "An expanded abbreviation is read as supplied", start, at + 1);
    return close(EXPANDED, at, at + 1, Leiden::supplied);
  }

  private int closeAngle(int at) {
    if (composition.isOpen(OMITTED)) {
      int start = composition.contentStart(OMITTED) - 1;
      findings.add("omission", "What the scribe left out is read as supplied", start, at + 1);
    }
    return close(OMITTED, at, at + 1, Leiden::supplied);
  }

  private static char closing(char opening) {
    return opening == '<' ? '>' : opening == '⟨' ? '⟩' : '〉';
  }

  private static Node deletion(List<Node> words) {
    return new Node.Deletion(words, Composition.NOWHERE);
  }

  private static Node insertion(List<Node> words) {
    return new Node.Insertion(words, Composition.NOWHERE);
  }

  private static Node supplied(List<Node> words) {
    return new Node.Supplied(words, Composition.NOWHERE);
  }

  private static Node doubtful(List<Node> words) {
    return supplied(List.of(Doubt.uncertain(words)));
  }

  /** An error of the source, and nothing should stand in place of it. */
  private static Node superfluous(List<Node> words) {
    return new Node.Sic(words, List.of(), Composition.NOWHERE);
  }
}
