package org.recension.edition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recension.notation.Layer;
import org.recension.notation.Node;
import org.recension.notation.Notation;

/**
 * Sets a text as editors print it: supplied words and notes in brackets, struck and inserted words
 * marked. A mark that goes on over a paragraph is closed at its end and opened again.
 */
public final class Typesetting {

  /** Marks within more marks than a reader can tell apart are not set, only their words. */
  private static final int DEEPEST = 8;

  private record Open(Mark mark, @Nullable String detail) {}

  private final Style style;
  private final StringBuilder set = new StringBuilder();
  private final Deque<Open> open = new ArrayDeque<>();

  /** Line breaks that are not set yet, since more may follow. */
  private int breaks;

  private Typesetting(Style style) {
    this.style = style;
  }

  /**
   * Sets a text with its notation.
   *
   * @param layer null for the text with all that its signs say
   */
  public static String of(String text, @Nullable Layer layer, Style style) {
    Typesetting typesetting = new Typesetting(style);
    Notation notation = Notation.of(text);
    if (layer == null) {
      typesetting.setAll(notation.nodes());
    } else {
      typesetting.set(WrittenWords.of(notation.layer(layer)));
    }
    return typesetting.set.toString();
  }

  private void setAll(List<Node> nodes) {
    nodes.forEach(this::set);
  }

  private void set(Node node) {
    if (node instanceof Node.Text text) {
      set(WrittenWords.of(text));
    } else if (node instanceof Node.Deletion n) {
      marked(Mark.DELETED, null, () -> setAll(n.words()));
    } else if (node instanceof Node.Insertion n) {
      marked(Mark.INSERTED, null, () -> setAll(n.words()));
    } else if (node instanceof Node.Substitution n) {
      marked(Mark.DELETED, null, () -> setAll(n.struck()));
      marked(Mark.INSERTED, null, () -> setAll(n.inserted()));
    } else if (node instanceof Node.Foreign n) {
      marked(Mark.FOREIGN, n.language(), () -> setAll(n.words()));
    } else if (node instanceof Node.Sic n) {
      setAll(n.words());
      marked(Mark.ERROR, null, () -> setSic(n.correction()));
    } else {
      setBracket(node);
    }
  }

  private void setBracket(Node node) {
    if (node instanceof Node.Supplied n) {
      bracket(Mark.SUPPLIED, null, "[", n.words(), "]");
    } else if (node instanceof Node.Uncertain n) {
      bracket(Mark.UNCLEAR, null, "[", n.words(), "?]");
    } else if (node instanceof Node.Variant n) {
      setAll(n.lemma());
      bracket(Mark.VARIANT, n.siglum(), "[" + n.siglum() + ": ", n.reading(), "]");
    } else if (node instanceof Node.Note n) {
      bracket(Mark.NOTE, null, "[" + n.label().strip() + ": ", n.words(), "]");
    } else if (node instanceof Node.Endorsement n) {
      bracket(Mark.ENDORSEMENT, null, "[handwritten: ", n.words(), "]");
    } else if (node instanceof Node.Illegible n) {
      bracket(Mark.ILLEGIBLE, null, n.written(), List.of(), "");
    } else if (node instanceof Node.PageBreak n) {
      bracket(Mark.PAGE, n.page(), "[page " + n.page() + "]", List.of(), "");
    }
  }

  private void setSic(@Nullable List<Node> correction) {
    words(correction == null ? " [sic]" : " [sic: ");
    if (correction != null) {
      setAll(correction);
      words("]");
    }
  }

  private void bracket(
      Mark mark, @Nullable String detail, String before, List<Node> words, String after) {
    marked(
        mark,
        detail,
        () -> {
          words(before);
          setAll(words);
          words(after);
        });
  }

  private void marked(Mark mark, @Nullable String detail, Runnable inner) {
    setBreaks();
    if (open.size() == DEEPEST) {
      inner.run();
      return;
    }
    open.push(new Open(mark, detail));
    set.append(style.open(mark, detail));
    inner.run();
    set.append(style.close(mark));
    open.pop();
  }

  private void words(String added) {
    set(WrittenWords.added(added));
  }

  private void set(WrittenWords words) {
    int start = 0;
    for (int i = 0; i < words.read().length(); i++) {
      if (words.read().charAt(i) == '\n') {
        bare(words.part(start, i));
        breaks++;
        start = i + 1;
      }
    }
    bare(words.part(start, words.read().length()));
  }

  /** Blanks where a line begins are left out: in some kinds of file they would mean something. */
  private void bare(WrittenWords words) {
    boolean begins = breaks > 0 || set.length() == 0;
    WrittenWords kept = begins ? words.stripLeading() : words;
    if (!kept.read().isEmpty()) {
      setBreaks();
      set.append(style.words(kept));
    }
  }

  private void setBreaks() {
    if (breaks > 0 && set.length() > 0) {
      set.append(breaks == 1 ? style.line() : paragraph());
    }
    breaks = 0;
  }

  private String paragraph() {
    StringBuilder between = new StringBuilder();
    open.forEach(each -> between.append(style.close(each.mark())));
    between.append(style.paragraph());
    open.descendingIterator()
        .forEachRemaining(each -> between.append(style.open(each.mark(), each.detail())));
    return between.toString();
  }
}
