package org.recension.convention;

import java.util.List;
import org.recension.notation.Node;

/** The signs of Leiden that stand around no words: line ends, traces of letters, empty space. */
final class Marks {

  private static final int FEWEST_DOTS = 3;
  private static final int FEWEST_CROSSES = 2;

  private final String text;
  private final Findings findings;
  private final Composition composition;

  Marks(String text, Findings findings, Composition composition) {
    this.text = text;
    this.findings = findings;
    this.composition = composition;
  }

  /** Takes the mark that stands here, if one does; returns where to read on. */
  int take(int at) {
    return switch (text.charAt(at)) {
      case '|' -> lineBreak(at);
      case '.' -> traces(at, FEWEST_DOTS);
      case '+' -> traces(at, FEWEST_CROSSES);
      case 'v' -> vacat(at);
      default -> underdots(at);
    };
  }

  private int lineBreak(int at) {
    int end = runEnd(at);
    boolean isInWord =
        at > 0
            && end < text.length()
            && Character.isLetter(text.charAt(at - 1))
            && Character.isLetter(text.charAt(end));
    if (isInWord) {
      findings.add("line-in-word", "A line that ends in a word is left out", at, end);
    }
    return isInWord ? composition.replace("", at, end) : breakLine(at, end);
  }

  /** The blanks around the stroke part it from the words, not the words from one another. */
  private int breakLine(int start, int end) {
    int from = start;
    while (from > composition.taken() && text.charAt(from - 1) == ' ') {
      from--;
    }
    int to = end;
    while (to < text.length() && text.charAt(to) == ' ') {
      to++;
    }
    return composition.replace("\n", from, to);
  }

  private int traces(int at, int fewest) {
    int end = runEnd(at);
    if (end - at < fewest) {
      return end;
    }
    findings.add("traces", "These are read as letters that are illegible", at, end);
    return composition.add(Gap.of(end - at, "letter"), at, end);
  }

  private int vacat(int at) {
    boolean startsWord = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    int end = at + (text.startsWith("vacat", at) ? 5 : text.startsWith("vac.", at) ? 4 : 0);
    boolean endsWord = end == text.length() || !Character.isLetter(text.charAt(end));
    if (!startsWord || end == at || !endsWord) {
      return at + 1;
    }
    Node words = Node.Text.of("vacat", Composition.NOWHERE);
    return composition.add(new Node.Note("note", List.of(words), Composition.NOWHERE), at, end);
  }

  private int underdots(int at) {
    int end = Underdots.end(text, at);
    if (end == at) {
      return at + 1;
    }
    String letters = Underdots.without(text.substring(at, end));
    Node words = Node.Text.of(letters, Composition.NOWHERE);
    return composition.add(new Node.Uncertain(List.of(words), Composition.NOWHERE), at, end);
  }

  private int runEnd(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == text.charAt(start)) {
      end++;
    }
    return end;
  }
}
