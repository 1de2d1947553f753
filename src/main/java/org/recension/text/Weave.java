package org.recension.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The tokens of a text and, at their places among them, those that went. */
final class Weave {

  /** In place of the round in which a token went. */
  static final int STAYS = 0;

  private static final int REMEMBERED_PER_TOKEN = 4;

  private final Words tokens;
  private final int[] origins;
  private final int[] gone;

  /** Where in the weave each token is that stays. */
  private final int[] places;

  private final int round;
  private final int longest;

  /**
   * A weave after some rounds.
   *
   * @param gone the round in which each token went, from 1, or {@link #STAYS}
   * @param longest the most tokens that stayed in any round
   */
  Weave(Words tokens, int[] origins, int[] gone, int round, int longest) {
    this.tokens = tokens;
    this.origins = origins;
    this.gone = gone;
    this.places = IntStream.range(0, gone.length).filter(i -> gone[i] == STAYS).toArray();
    this.round = round;
    this.longest = Math.max(longest, places.length);
  }

  static Weave of(Words words, int origin) {
    int[] origins = new int[words.size()];
    Arrays.fill(origins, origin);
    return new Weave(words, origins, new int[words.size()], 0, 0);
  }

  /** The origin of a token that stays. */
  int origin(int token) {
    return origins[places[token]];
  }

  /** The weave after one more round, in which what stays changed as the diff says. */
  Weave next(Diff diff, int origin) {
    Weaver weaver = new Weaver(tokens.size() + diff.to().size());
    int at = 0;
    for (Edit edit : diff.edits()) {
      int end;
      if (edit.op() == Op.EQUAL) {
        end = places[edit.from().end() - 1] + 1;
        copy(weaver, new Span(at, end));
      } else {
        end = edit.from().end() == places.length ? gone.length : places[edit.from().end()];
        fill(weaver, new Span(at, end), diff.to().slice(edit.to()), origin);
      }
      at = end;
    }
    copy(weaver, new Span(at, gone.length));
    return weaver.woven(round + 1, longest).forgetful();
  }

  private void copy(Weaver weaver, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      weaver.add(tokens, i, origins[i], gone[i]);
    }
  }

  /** Weaves what came into a place where nothing stayed, unless it comes back. */
  private void fill(Weaver weaver, Span place, Words came, int origin) {
    for (Edit edit : Diff.between(tokens.slice(place), came).edits()) {
      for (int i = edit.from().start(); i < edit.from().end(); i++) {
        int old = place.start() + i;
        int went = gone[old] == STAYS ? round + 1 : gone[old];
        weaver.add(tokens, old, origins[old], edit.op() == Op.EQUAL ? STAYS : went);
      }
      if (edit.op() != Op.EQUAL) {
        for (int i = edit.to().start(); i < edit.to().end(); i++) {
          weaver.add(came, i, origin, STAYS);
        }
      }
    }
  }

  /** This weave without what went first, if there is more to remember than there may be. */
  private Weave forgetful() {
    int[] rounds = Arrays.stream(gone).filter(went -> went != STAYS).sorted().toArray();
    int excess = rounds.length - REMEMBERED_PER_TOKEN * longest;
    if (excess <= 0) {
      return this;
    }
    int last = rounds[excess - 1];
    long ofLast = Arrays.stream(rounds, 0, excess).filter(went -> went == last).count();
    Weaver weaver = new Weaver(gone.length - excess);
    for (int i = 0; i < gone.length; i++) {
      boolean forgotten = gone[i] != STAYS && (gone[i] < last || (gone[i] == last && ofLast-- > 0));
      if (!forgotten) {
        weaver.add(tokens, i, origins[i], gone[i]);
      }
    }
    return weaver.woven(round, longest);
  }

  /** This weave with the origins of another of the same text wherever it has the given one. */
  Weave withOriginsOf(Weave other, int insteadOf) {
    int[] both = origins.clone();
    for (int i = 0; i < places.length; i++) {
      if (both[places[i]] == insteadOf) {
        both[places[i]] = other.origin(i);
      }
    }
    return new Weave(tokens, both, gone, round, longest);
  }
}
