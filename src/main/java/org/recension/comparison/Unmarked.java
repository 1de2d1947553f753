package org.recension.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.recension.comparison.ShownDiff.Segment;
import org.recension.text.Span;
import org.recension.text.Words;

/** What stands between two marked changes, word by word, so that it can be cut. */
final class Unmarked {

  /** Some words of a segment; not all of them only where nothing changed. */
  private record Piece(Segment segment, Words words, Span span) {

    static Piece of(Segment segment) {
      Words words = Words.of(segment.after());
      return new Piece(segment, words, new Span(0, words.size()));
    }

    int count() {
      return words.count(span);
    }

    Piece to(int token) {
      return new Piece(segment, words, new Span(span.start(), token));
    }

    Piece from(int token) {
      return new Piece(segment, words, new Span(token, span.end()));
    }

    Segment cut() {
      return segment.isSame() ? Segment.same(words.text(span)) : segment;
    }
  }

  private final Deque<Piece> pieces = new ArrayDeque<>();

  void add(Segment segment) {
    pieces.addLast(Piece.of(segment));
  }

  /** How many words are left. */
  int words() {
    return pieces.stream().mapToInt(Piece::count).sum();
  }

  /** Takes so many words off the beginning, or a few more. */
  List<Segment> first(int words) {
    List<Segment> taken = new ArrayList<>();
    int wanted = words;
    while (wanted > 0 && !pieces.isEmpty()) {
      Piece piece = pieces.removeFirst();
      int token = piece.segment().isSame() ? after(piece, wanted) : piece.span().end();
      if (token < piece.span().end()) {
        pieces.addFirst(piece.from(token));
      }
      taken.add(piece.to(token).cut());
      wanted -= piece.to(token).count();
    }
    return taken;
  }

  /** Takes so many words off the end, or a few more. */
  List<Segment> last(int words) {
    List<Segment> taken = new ArrayList<>();
    int wanted = words;
    while (wanted > 0 && !pieces.isEmpty()) {
      Piece piece = pieces.removeLast();
      int token = piece.segment().isSame() ? before(piece, wanted) : piece.span().start();
      if (token > piece.span().start()) {
        pieces.addLast(piece.to(token));
      }
      taken.add(piece.from(token).cut());
      wanted -= piece.from(token).count();
    }
    Collections.reverse(taken);
    return taken;
  }

  /** Takes all that is left. */
  List<Segment> rest() {
    List<Segment> rest = pieces.stream().map(Piece::cut).toList();
    pieces.clear();
    return rest;
  }

  private static int after(Piece piece, int words) {
    int token = piece.span().start();
    for (int found = 0; token < piece.span().end() && found < words; token++) {
      found += piece.words().isSpace(token) ? 0 : 1;
    }
    return token;
  }

  private static int before(Piece piece, int words) {
    int token = piece.span().end();
    for (int found = 0; token > piece.span().start() && found < words; ) {
      token--;
      found += piece.words().isSpace(token) ? 0 : 1;
    }
    return token;
  }
}
