package org.recension.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who wrote each token of a text, as the number of the revision it came from.
 *
 * <p>A token that stays, according to {@link Diff}, keeps its origin. A token that goes is
 * remembered at its place, between the tokens that stay around it. Tokens that come are compared,
 * again by {@link Diff}, with all that is remembered at that place, what went just now included:
 * what is the same has come back and has its old origin again, the rest is new. What did not come
 * back is remembered before what is new.
 *
 * <p>At most four times as many tokens are remembered as the longest text had; those that went
 * first, by the numbers of the revisions they went in, are forgotten first.
 */
public final class Attribution {

  /** Names the rules by which words are attributed, for those who keep results. */
  public static final String ALGORITHM = "recension-attribution/2";

  private final Words words;
  private final Weave weave;

  private Attribution(Words words, Weave weave) {
    this.words = words;
    this.weave = weave;
  }

  public static Attribution first(Words words, int origin) {
    return new Attribution(words, Weave.of(words, origin));
  }

  /** The attribution of a revision whose one parent is attributed here. */
  public Attribution next(Words words, int origin) {
    return new Attribution(words, weave.next(Diff.between(this.words, words), origin));
  }

  /**
   * The attribution of a revision with two parents: as if it came after the published one, but what
   * is new there has the origin it would have after the other. At each place what went on either
   * line is remembered: first all that would be after the published one, then what would be after
   * the other besides, the same words of the same origins taken for the same. Neither parent may
   * have the origin.
   */
  public static Attribution merged(
      Attribution published, Attribution other, Words words, int origin) {
    Attribution first = published.next(words, origin);
    Attribution second = other.next(words, origin);
    return new Attribution(words, first.weave.joined(second.weave, origin));
  }

  public Words words() {
    return words;
  }

  public int origin(int token) {
    return weave.origin(token);
  }

  /** About how much memory this takes, in bytes, for those who keep it. */
  public long bytes() {
    return words.bytes() + weave.bytes();
  }

  /** The stretches of one origin, in order, covering the text; neighbours differ. */
  public List<Run> runs() {
    return runs(words.all());
  }

  /** The same within a span, covering it. */
  public List<Run> runs(Span span) {
    List<Run> runs = new ArrayList<>();
    int start = span.start();
    for (int i = start + 1; i <= span.end(); i++) {
      if (i == span.end() || origin(i) != origin(start)) {
        runs.add(new Run(new Span(start, i), origin(start)));
        start = i;
      }
    }
    return runs;
  }

  /** The origins of the tokens in these spans, in order. */
  public Set<Integer> originsOf(List<Span> spans) {
    Set<Integer> origins = new TreeSet<>();
    for (Span span : spans) {
      for (int i = span.start(); i < span.end(); i++) {
        origins.add(origin(i));
      }
    }
    return origins;
  }
}
