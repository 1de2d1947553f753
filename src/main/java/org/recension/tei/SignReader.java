package org.recension.tei;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.recension.notation.Node;
import org.recension.text.Span;

/** Reads what a hand did to the words, and words of another language. */
final class SignReader {

  private static final Span NOWHERE = new Span(0, 0);
  private static final int LONGEST_LANGUAGE = 35;

  private final TextReader text;
  private final Findings findings;

  /** Whether the words are in a foreign sign already, which cannot hold another. */
  private boolean isForeign;

  /** Whether they are struck already: struck within struck is struck. */
  private boolean isStruck;

  SignReader(TextReader text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  void read(Element e, Prose prose) {
    if (!text.hasRoom(1, e)) {
      text.readAll(e, prose);
      return;
    }
    switch (e.name()) {
      case "del" -> deletion(e, prose);
      case "add" -> sign(e, prose, words -> new Node.Insertion(words, NOWHERE));
      case "subst" -> substitution(e, prose);
      default -> foreign(e, prose);
    }
  }

  /** Inside brackets and braces a sign may stand within another of its kind. */
  <T> T walled(Supplier<T> inside) {
    boolean foreignOutside = isForeign;
    boolean struckOutside = isStruck;
    isForeign = false;
    isStruck = false;
    T read = inside.get();
    isForeign = foreignOutside;
    isStruck = struckOutside;
    return read;
  }

  private void deletion(Element e, Prose prose) {
    if (isStruck) {
      text.readAll(e, prose);
      return;
    }
    isStruck = true;
    sign(e, prose, words -> new Node.Deletion(words, NOWHERE));
    isStruck = false;
  }

  /** A sign without words in it is none, unless we wrote it. */
  private void sign(Element e, Prose prose, Function<List<Node>, Node> sign) {
    text.flow().open(prose);
    List<Node> words = text.inside(1, e);
    if (!words.isEmpty() || e.preserve()) {
      prose.add(sign.apply(words));
    }
  }

  private void substitution(Element e, Prose prose) {
    text.flow().open(prose);
    Prose struck = new Prose();
    Prose inserted = new Prose();
    boolean outside = isStruck;
    for (Element child : e.children()) {
      isStruck = outside || child.name().equals("del");
      switch (child.name()) {
        case "del" -> struck.addAll(text.inside(1, child));
        case "add" -> inserted.addAll(text.inside(1, child));
        default -> text.read(child, prose);
      }
    }
    isStruck = outside;
    if (outside) {
      prose.addAll(struck.nodes());
      prose.add(new Node.Insertion(inserted.nodes(), NOWHERE));
    } else {
      prose.add(new Node.Substitution(struck.nodes(), inserted.nodes(), NOWHERE));
    }
  }

  private void foreign(Element e, Prose prose) {
    if (isForeign) {
      findings.warn(
          "foreign-in-foreign", e, "Foreign words within foreign words are not told apart");
      text.readAll(e, prose);
      return;
    }
    text.flow().open(prose);
    isForeign = true;
    List<Node> words = text.inside(1, e);
    isForeign = false;
    prose.addAll(
        Edges.outside(words, inside -> new Node.Foreign(inside, language(e), false, NOWHERE)));
  }

  private static @Nullable String language(Element e) {
    String tag = e.attribute("xml:lang");
    String language = tag == null ? e.attribute("n") : tag;
    boolean isReadable =
        language != null
            && language.length() > 1
            && language.length() <= LONGEST_LANGUAGE
            && !Character.isDigit(language.charAt(0))
            && language.charAt(0) != '-'
            && language
                .chars()
                .allMatch(c -> c < 128 && (c == '-' || Character.isLetterOrDigit(c)));
    return isReadable ? language : null;
  }
}
