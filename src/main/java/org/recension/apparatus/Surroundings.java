package org.recension.apparatus;

import org.recension.text.Span;
import org.recension.text.Words;

/** What the base has around a place. */
final class Surroundings {

  private static final int WORDS = 4;

  private final Words base;
  private final int start;
  private final int end;

  Surroundings(Words base, int start, int end) {
    this.base = base;
    this.start = start;
    this.end = end;
  }

  Context context() {
    int from = start;
    for (int words = 0; from > 0 && words < WORDS && !base.isLineBreak(from - 1); from--) {
      words += base.isSpace(from - 1) ? 0 : 1;
    }
    int to = end;
    for (int words = 0; to < base.size() && words < WORDS && !base.isLineBreak(to); to++) {
      words += base.isSpace(to) ? 0 : 1;
    }
    String before = base.text(new Span(from, start)).strip();
    return new Context(before, base.text(new Span(end, to)).strip());
  }

  /** What is printed for the base: its words, or, if there are none, a word beside them. */
  String lemma() {
    if (start < end) {
      return new Phrase(base, start, end).printed();
    }
    int neighbour = neighbour();
    return neighbour < 0 ? "om." : base.word(neighbour);
  }

  /** What is printed for a witness; an addition with the word of the base beside it. */
  String reading(Phrase reading) {
    if (reading.start() == reading.end()) {
      return "om.";
    }
    int neighbour = neighbour();
    if (start < end || neighbour < 0) {
      return reading.printed();
    }
    boolean isBefore = neighbour < start;
    Span between = isBefore ? new Span(neighbour + 1, start) : new Span(end, neighbour);
    String here = blanksKept(reading);
    String beside = base.word(neighbour);
    return isBefore
        ? (beside + base.text(between) + here).strip()
        : (here + base.text(between) + beside).strip();
  }

  private static String blanksKept(Phrase reading) {
    String text = reading.text();
    if (text.isBlank()) {
      return reading.printed();
    }
    String lead = text.equals(text.stripLeading()) ? "" : " ";
    String tail = text.equals(text.stripTrailing()) ? "" : " ";
    return lead + reading.printed() + tail;
  }

  /** The next word on the line, else the one before; a mark will not do. */
  private int neighbour() {
    int next = end;
    while (next < base.size() && base.isSpace(next)) {
      next++;
    }
    if (next < base.size() && isWord(next)) {
      return next;
    }
    int last = start - 1;
    while (last >= 0 && base.isSpace(last)) {
      last--;
    }
    return last >= 0 && isWord(last) ? last : -1;
  }

  private boolean isWord(int token) {
    return base.word(token).codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
