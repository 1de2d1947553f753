package org.recension.notation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recension.text.Span;

/** Words of a text, or a sign with the words that it is about. */
public sealed interface Node {

  /** Where it stands in the text as written, in code points. */
  Span at();

  /** What the sign stands around, in order; empty if it stands around nothing. */
  default List<Node> words() {
    return List.of();
  }

  /** Words that no sign is about, as they are written: with backslashes before literal signs. */
  record Text(String written, Span at) implements Node {

    /** Words that stand in no written text yet, whatever signs are among them. */
    public static Text of(String words) {
      return of(words, new Span(0, 0));
    }

    /** Words that mean nothing but themselves, whatever signs are among them. */
    public static Text of(String words, Span at) {
      return new Text(Signs.escaped(words), at);
    }

    /** The words as they are read. */
    public String value() {
      return Signs.read(written);
    }
  }

  /** Struck words. */
  record Deletion(List<Node> words, Span at) implements Node {}

  /** Words inserted by hand. */
  record Insertion(List<Node> words, Span at) implements Node {}

  /** Words struck, and those inserted for them. */
  record Substitution(List<Node> struck, List<Node> inserted, Span at) implements Node {

    @Override
    public List<Node> words() {
      return joined(struck, inserted);
    }
  }

  /** What another witness has in place of the lemma; an empty lemma is a mere place. */
  record Variant(String siglum, List<Node> lemma, List<Node> reading, Span at) implements Node {

    @Override
    public List<Node> words() {
      return joined(lemma, reading);
    }
  }

  /** Words supplied by the editor. */
  record Supplied(List<Node> words, Span at) implements Node {}

  /** Words that may have been misread. */
  record Uncertain(List<Node> words, Span at) implements Node {}

  /** What nobody could read; the quantity is 0 where nobody counted. */
  record Illegible(int quantity, String unit, String written, Span at) implements Node {}

  /** An apparent error of the source, and perhaps what should stand there. */
  record Sic(List<Node> words, @Nullable List<Node> correction, Span at) implements Node {}

  /** A note on the text by an editor or translator. */
  record Note(String label, List<Node> words, Span at) implements Node {}

  /** Words that somebody put on the paper later: a stamp in handwriting. */
  record Endorsement(List<Node> words, Span at) implements Node {}

  /** Words of another language; as a gloss they say what the words before are a rendering of. */
  record Foreign(List<Node> words, @Nullable String language, boolean gloss, Span at)
      implements Node {}

  /** Where a page of the paper begins. */
  record PageBreak(String page, Span at) implements Node {}

  private static List<Node> joined(List<Node> first, List<Node> second) {
    List<Node> both = new ArrayList<>(first);
    both.addAll(second);
    return List.copyOf(both);
  }
}
