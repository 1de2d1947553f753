package org.recension.tei;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recension.notation.Node;
import org.recension.text.Span;

/** Reads what an editor says of the words. */
final class EditorReader {

  private static final Span NOWHERE = new Span(0, 0);
  private static final int LONGEST_PAGE = 34;

  private final TextReader text;
  private final Findings findings;

  private int pages;

  EditorReader(TextReader text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  void read(Element e, Prose prose) {
    switch (e.name()) {
      case "sic" -> sic(e, null, prose);
      case "supplied", "corr" -> bracket(e, prose, words -> new Node.Supplied(words, NOWHERE));
      case "unclear" -> unclear(e, prose);
      case "gap" -> sign(e, prose, Gaps.of(e));
      case "note" -> note(e, prose);
      case "pb" -> page(e, prose);
      default -> choice(e, prose);
    }
  }

  private void bracket(Element e, Prose prose, Function<List<Node>, Node> sign) {
    if (!text.hasRoom(1, e)) {
      text.readAll(e, prose);
      return;
    }
    text.flow().open(prose);
    List<Node> words = text.walled(1, e);
    prose.addAll(words.isEmpty() ? words : List.of(sign.apply(words)));
  }

  private void unclear(Element e, Prose prose) {
    if (e.words().isBlank() && e.children().isEmpty()) {
      sign(e, prose, Gaps.of(e));
    } else {
      bracket(e, prose, words -> new Node.Uncertain(words, NOWHERE));
    }
  }

  private void sic(Element e, @Nullable Element correction, Prose prose) {
    if (!text.hasRoom(1, e)) {
      text.readAll(e, prose);
      return;
    }
    text.flow().open(prose);
    List<Node> words = text.walled(1, e);
    List<Node> right = correction == null ? null : text.beside(1, correction);
    if (!words.isEmpty() || right != null || e.preserve()) {
      prose.add(new Node.Sic(words, right, NOWHERE));
    }
  }

  private void choice(Element e, Prose prose) {
    Element sic = e.child("sic");
    Element correction = e.child("corr");
    if (sic != null && correction != null) {
      sic(sic, correction, prose);
      return;
    }
    Element chosen = chosen(e);
    if (chosen != null) {
      findings.warn(
          "choice-made", chosen, "Of a choice only <" + chosen.name() + "> is in the text");
      text.read(chosen, prose);
    }
  }

  /** What stands on the paper, if the choice says so. */
  private static @Nullable Element chosen(Element choice) {
    for (String name : List.of("orig", "abbr", "sic", "unclear")) {
      Element chosen = choice.child(name);
      if (chosen != null) {
        return chosen;
      }
    }
    List<Element> children = choice.children();
    return children.isEmpty() ? null : children.get(0);
  }

  private void note(Element e, Prose prose) {
    boolean isEndorsement = e.has("type", "endorsement");
    String label = label(e);
    boolean isKnown = label.equals(Labels.NOTE) || label.equals(Labels.TRANSLATORS_NOTE);
    int height = isKnown && !isEndorsement ? 3 : 1;
    if (!text.hasRoom(height, e)) {
      return;
    }
    text.flow().take(prose);
    List<Node> words = text.beside(height, e);
    if (isEndorsement) {
      prose.add(new Node.Endorsement(words, NOWHERE));
    } else if (!words.isEmpty() || e.preserve()) {
      prose.add(new Node.Note(label, words, NOWHERE));
    }
  }

  private static String label(Element note) {
    String label = note.attribute("n");
    if (note.has("type", "translator")) {
      return Labels.TRANSLATORS_NOTE;
    }
    return label != null && Labels.isLabel(label) ? label : Labels.NOTE;
  }

  /** A page without a number that our notation takes is numbered as it comes. */
  private void page(Element e, Prose prose) {
    pages++;
    String n = e.attribute("n") == null ? "" : e.attribute("n").strip();
    boolean isNumber =
        !n.isEmpty()
            && n.length() <= LONGEST_PAGE
            && Character.isDigit(n.charAt(0))
            && n.chars().allMatch(Character::isLetterOrDigit);
    if (!isNumber) {
      findings.warn("page-numbered", e, "Pages without a number are counted");
    }
    sign(e, prose, new Node.PageBreak(isNumber ? n : String.valueOf(pages), NOWHERE));
  }

  private void sign(Element e, Prose prose, Node sign) {
    if (text.hasRoom(1, e)) {
      text.flow().take(prose);
      prose.add(sign);
    }
  }
}
