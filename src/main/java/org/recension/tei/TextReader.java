package org.recension.tei;

import java.util.List;
import org.recension.notation.Node;

/** Reads one text with its elements as words and signs of our notation. */
final class TextReader {

  /** Signs are never more than this in one another; some notes count thrice. */
  private static final int MOST_HEIGHT = 64;

  private final Findings findings;
  private final SignReader signs;
  private final EditorReader editor;
  private final VariantReader variants;

  private Flow flow = new Flow();
  private int room = MOST_HEIGHT;

  private TextReader(WitnessList witnesses, Findings findings) {
    this.findings = findings;
    this.signs = new SignReader(this, findings);
    this.editor = new EditorReader(this, findings);
    this.variants = new VariantReader(this, witnesses, findings);
  }

  static List<Node> nodes(Element text, WitnessList witnesses, Findings findings) {
    Spacing.tidy(text);
    Prose prose = new Prose();
    new TextReader(witnesses, findings).readAll(text, prose);
    return prose.nodes();
  }

  Flow flow() {
    return flow;
  }

  /** What an element holds, in place of it. */
  void readAll(Element element, Prose prose) {
    int cells = 0;
    for (Content each : element.content()) {
      if (each instanceof Words words) {
        words(words.text(), prose);
      } else if (each instanceof Element child) {
        if (child.name().equals("cell") && cells++ > 0) {
          words("\t", prose);
        }
        if (Vocabulary.isDivision(element) && Vocabulary.standsApart(child)) {
          flow.paragraph();
          read(child, prose);
          flow.paragraph();
        } else {
          read(child, prose);
        }
      }
    }
  }

  void words(CharSequence words, Prose prose) {
    if (!words.isEmpty()) {
      flow.take(prose);
      prose.add(words);
    }
  }

  /** What stands inside a sign of the text. */
  List<Node> inside(int height, Element element) {
    Prose inside = new Prose();
    room -= height;
    readAll(element, inside);
    room += height;
    return inside.nodes();
  }

  /** What stands beside the text: its paragraphs are not those of the text. */
  List<Node> beside(int height, Element element) {
    Flow outer = flow;
    flow = new Flow();
    List<Node> words = walled(height, element);
    flow = outer;
    return words;
  }

  /** What stands inside brackets or braces, which no sign inside can end. */
  List<Node> walled(int height, Element element) {
    return signs.walled(() -> inside(height, element));
  }

  /** Whether there may be so many more signs in one another. */
  boolean hasRoom(int height, Element element) {
    if (room < height) {
      findings.miss(
          "nested-too-deep", element, "Of signs this deep in others only the words are read");
    }
    return room >= height;
  }

  void read(Element e, Prose prose) {
    switch (e.name()) {
      case "del", "add", "subst", "foreign", "gloss" -> signs.read(e, prose);
      case "sic", "supplied", "corr", "unclear", "gap", "note", "pb", "choice" ->
          editor.read(e, prose);
      case "app" -> variants.read(e, prose);
      case "lb" -> line(e, prose);
      case "milestone" -> milestone(e, prose);
      case "g" -> glyph(e, prose);
      default -> readOther(e, prose);
    }
  }

  private void readOther(Element e, Prose prose) {
    switch (Vocabulary.of(e.name())) {
      case BLOCK -> block(e, prose);
      case LINE -> {
        flow.line();
        readAll(e, prose);
        flow.line();
      }
      case WORDS -> readAll(e, prose);
      case NOTHING -> {}
      case DROPPED ->
          findings.miss("element-left-out", e, "<" + e.name() + "> is left out of the text");
      case UNKNOWN -> {
        findings.warn("unknown-element", e, "Of <" + e.name() + "> only the words are read");
        readAll(e, prose);
      }
    }
  }

  private void block(Element e, Prose prose) {
    flow.paragraph(e, prose);
    readAll(e, prose);
    if (!e.preserve() || Vocabulary.isContainer(e)) {
      flow.paragraph();
    }
  }

  private void line(Element e, Prose prose) {
    if (e.preserve()) {
      words("\n", prose);
    } else if (!e.has("break", "no")) {
      flow.lineEnd();
    }
  }

  private void milestone(Element e, Prose prose) {
    if (e.has("unit", "paragraph") && e.preserve()) {
      words("\n\n", prose);
    } else if (e.has("unit", "paragraph")) {
      flow.paragraph();
    }
  }

  private void glyph(Element e, Prose prose) {
    String glyph = Glyph.of(e);
    if (glyph.isEmpty() && e.words().isEmpty()) {
      findings.miss("element-left-out", e, "A <g> without words is left out of the text");
    }
    words(glyph, prose);
    readAll(e, prose);
  }
}
