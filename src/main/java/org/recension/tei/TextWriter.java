package org.recension.tei;

import java.util.List;
import java.util.Locale;
import org.recension.notation.Node;

/** Writes the notation of one text as paragraphs. */
final class TextWriter {

  /** Stands between paragraphs; a single line feed only ends a line. */
  private static final String PARAGRAPH_END = "\n\n";

  /** How a paragraph ends. */
  private enum Ending {
    /** Another stands on a line of its own. */
    LINE,
    /** Another stands directly after it. */
    INLINE,
    /** Inside a sign it cannot end, since elements do not overlap; an empty element marks where. */
    MARK
  }

  private final Xml xml;

  TextWriter(Xml xml) {
    this.xml = xml;
  }

  void paragraphs(List<Node> nodes) {
    xml.openLine("p");
    writeAll(nodes, Ending.LINE);
    xml.close();
  }

  private void writeAll(List<Node> nodes, Ending ending) {
    for (Node node : nodes) {
      if (node instanceof Node.Text text) {
        words(text.value(), ending);
      } else {
        write(node);
      }
    }
  }

  private void words(String words, Ending ending) {
    int start = 0;
    for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', start)) {
      xml.words(words.substring(start, end));
      boolean endsParagraph = words.startsWith(PARAGRAPH_END, end);
      if (endsParagraph) {
        endParagraph(ending);
      } else {
        xml.empty("lb");
      }
      start = end + (endsParagraph ? PARAGRAPH_END.length() : 1);
    }
    xml.words(words.substring(start));
  }

  private void endParagraph(Ending ending) {
    switch (ending) {
      case LINE -> xml.close().openLine("p");
      case INLINE -> xml.close().open("p");
      case MARK -> xml.empty("milestone", "unit", "paragraph");
    }
  }

  private void write(Node node) {
    if (node instanceof Node.Deletion n) {
      sign(n.words(), "del");
    } else if (node instanceof Node.Insertion n) {
      inserted(n.words());
    } else if (node instanceof Node.Substitution n) {
      xml.open("subst");
      sign(n.struck(), "del");
      inserted(n.inserted());
      xml.close();
    } else if (node instanceof Node.Variant n) {
      xml.open("app");
      sign(n.lemma(), "lem");
      sign(n.reading(), "rdg", "wit", "#" + n.siglum());
      xml.close();
    } else if (node instanceof Node.Sic n) {
      sic(n);
    } else {
      writeByEditor(node);
    }
  }

  /** What an editor says of the words. */
  private void writeByEditor(Node node) {
    if (node instanceof Node.Supplied n) {
      sign(n.words(), "supplied");
    } else if (node instanceof Node.Uncertain n) {
      sign(n.words(), "unclear");
    } else if (node instanceof Node.Illegible n) {
      gap(n);
    } else if (node instanceof Node.Note n) {
      note(n);
    } else if (node instanceof Node.Endorsement n) {
      aside(n.words(), "type", "endorsement");
    } else if (node instanceof Node.Foreign n) {
      String name = n.gloss() ? "gloss" : "foreign";
      String language = n.language();
      if (language == null) {
        sign(n.words(), name);
      } else if (Language.isTag(language)) {
        sign(n.words(), name, "xml:lang", language);
      } else {
        sign(n.words(), name, "n", language);
      }
    } else if (node instanceof Node.PageBreak n) {
      xml.empty("pb", "n", n.page());
    }
  }

  private void sign(List<Node> words, String name, String... attributes) {
    xml.open(name, attributes);
    writeAll(words, Ending.MARK);
    xml.close();
  }

  private void inserted(List<Node> words) {
    sign(words, "add", "hand", "#" + HeaderWriter.HAND);
  }

  private void sic(Node.Sic sic) {
    List<Node> correction = sic.correction();
    if (correction == null) {
      sign(sic.words(), "sic");
    } else {
      xml.open("choice");
      sign(sic.words(), "sic");
      sign(correction, "corr");
      xml.close();
    }
  }

  private void gap(Node.Illegible gap) {
    if (gap.quantity() == 0) {
      xml.empty("gap", "reason", "illegible");
    } else {
      String quantity = String.valueOf(gap.quantity());
      String unit = gap.unit().toLowerCase(Locale.ROOT) + "s";
      xml.empty("gap", "reason", "illegible", "quantity", quantity, "unit", unit);
    }
  }

  private void note(Node.Note note) {
    switch (note.label()) {
      case Labels.NOTE -> aside(note.words());
      case Labels.TRANSLATORS_NOTE -> aside(note.words(), "type", "translator");
      default -> aside(note.words(), "n", note.label());
    }
  }

  /** A note may have paragraphs of its own wherever it stands. */
  private void aside(List<Node> words, String... attributes) {
    boolean hasParagraphs =
        words.stream().anyMatch(n -> n instanceof Node.Text t && t.value().contains(PARAGRAPH_END));
    xml.open("note", attributes);
    if (hasParagraphs) {
      xml.open("p");
      writeAll(words, Ending.INLINE);
      xml.close();
    } else {
      writeAll(words, Ending.MARK);
    }
    xml.close();
  }
}
