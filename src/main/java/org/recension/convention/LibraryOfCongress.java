package org.recension.convention;

import java.util.List;
import org.recension.notation.Node;

/** Brackets as By the People uses them: struck, partly legible or marginal words. */
final class LibraryOfCongress {

  private static final String BRACKET = "[";
  private static final String MARGIN = "[*";
  private static final String MARGIN_END = "*]";
  private static final String ILLEGIBLE = "[?]";

  private final String text;
  private final Findings findings;
  private final Composition composition;

  private LibraryOfCongress(String text, Findings findings) {
    this.text = text;
    this.findings = findings;
    this.composition = new Composition(text, findings);
  }

  static List<Node> read(String text, Findings findings) {
    LibraryOfCongress reading = new LibraryOfCongress(text, findings);
    for (int at = 0; at < text.length(); ) {
      at = reading.next(at);
    }
    return reading.composition.finish();
  }

  private int next(int at) {
    return switch (text.charAt(at)) {
      case '[' -> open(at);
      case ']' -> closeBracket(at);
      case '*' -> closeMargin(at);
      default -> at + 1;
    };
  }

  private int open(int at) {
    if (text.startsWith(ILLEGIBLE, at)) {
      return composition.add(Gap.UNCOUNTED, at, at + ILLEGIBLE.length());
    }
    String sign = text.startsWith(MARGIN, at) ? MARGIN : BRACKET;
    return composition.open(sign, at, at + sign.length());
  }

  private int closeMargin(int at) {
    return text.startsWith(MARGIN_END, at) && composition.isOpen(MARGIN)
        ? composition.close(
            MARGIN,
            at,
            at + MARGIN_END.length(),
            words -> new Node.Endorsement(words, Composition.NOWHERE))
        : at + 1;
  }

  private int closeBracket(int at) {
    if (!composition.isOpen(BRACKET)) {
      return composition.stray(at, at + 1);
    }
    if (composition.contentStart(BRACKET) == at) {
      return composition.closeAsWords(BRACKET, at, at + 1);
    }
    if (text.charAt(at - 1) == '?') {
      return composition.close(BRACKET, at, at + 1, Doubt::uncertain);
    }
    findings.add(
        "struck-or-doubtful",
        "Brackets mean struck or partly legible words; these are read as struck",
        composition.contentStart(BRACKET) - BRACKET.length(),
        at + 1);
    return composition.close(
        BRACKET, at, at + 1, words -> new Node.Deletion(words, Composition.NOWHERE));
  }
}
