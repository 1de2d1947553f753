package org.recension.collation;

import org.jspecify.annotations.Nullable;
import org.recension.notation.BareText;
import org.recension.notation.Notation;
import org.recension.text.Diff;
import org.recension.text.Edit;
import org.recension.text.Kind;
import org.recension.text.Op;
import org.recension.text.Span;
import org.recension.text.Words;

/**
 * What sort of change each edit between two texts as written is. Knows the signs: where a long form
 * becomes a short one, or a label another, no word changed.
 */
final class WrittenKinds {

  private static final String SIGNS = "[]{}~+*\\:";

  private final Diff diff;
  private @Nullable BareText from;
  private @Nullable BareText to;

  WrittenKinds(Diff diff) {
    this.diff = diff;
  }

  @Nullable Kind of(Edit edit) {
    Kind kind = diff.kind(edit);
    boolean mayBeSigns = kind == Kind.READING || kind == Kind.PUNCTUATION;
    return mayBeSigns && touchesSigns(edit) && leavesWords(edit) ? Kind.NOTATION : kind;
  }

  // Reading the signs of both texts costs as much as comparing them, and is seldom of use.
  private boolean touchesSigns(Edit edit) {
    return edit.op() != Op.EQUAL
        && (holdsSign(diff.from(), edit.from()) || holdsSign(diff.to(), edit.to()));
  }

  private static boolean holdsSign(Words words, Span span) {
    Span andNext = new Span(span.start(), Math.min(span.end() + 1, words.size()));
    return words.text(andNext).chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
  }

  private boolean leavesWords(Edit edit) {
    from = from == null ? Notation.of(diff.from().text()).bare() : from;
    to = to == null ? Notation.of(diff.to().text()).bare() : to;
    return bare(from, diff.from(), edit.from()).equals(bare(to, diff.to(), edit.to()));
  }

  private static String bare(BareText text, Words words, Span span) {
    return text.within(words.codePoints(span)).replaceAll("\\s", "");
  }
}
