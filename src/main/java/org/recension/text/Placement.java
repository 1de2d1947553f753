package org.recension.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts gaps where a reader expects them. Words that only came or only went could often stand a
 * little earlier or later with the same result; they go where a line, a sentence or a word begins.
 */
final class Placement {

  private static final Set<String> ENDS_SENTENCE = Set.of(".", "!", "?", "\u2026");

  /** A word that is no longer may be the same by accident. */
  private static final int SHORT = 3;

  /** How many words for each such word have to be changed on both sides of it. */
  private static final int REWRITTEN = 6;

  private final Words from;
  private final Words to;

  Placement(Words from, Words to) {
    this.from = from;
    this.to = to;
  }

  /** The gaps shifted; those that then touch, or have next to nothing between them, joined. */
  List<Gap> placed(List<Gap> gaps) {
    List<Gap> placed = new ArrayList<>();
    for (int i = 0; i < gaps.size(); i++) {
      Gap gap = gaps.get(i);
      if (gap.isOneSided()) {
        int least = placed.isEmpty() ? 0 : placed.get(placed.size() - 1).from().end();
        int most = i + 1 < gaps.size() ? gaps.get(i + 1).from().start() : from.size();
        gap = shifted(gap, least - gap.from().start(), most - gap.from().end());
      }
      add(placed, gap);
    }
    return placed;
  }

  private void add(List<Gap> placed, Gap gap) {
    int last = placed.size() - 1;
    if (last >= 0 && isNothingBetween(placed.get(last), gap)) {
      placed.set(last, placed.get(last).joined(gap));
    } else {
      placed.add(gap);
    }
  }

  /** Whether only spaces stay between two gaps, or short words amid phrases that were rewritten. */
  private boolean isNothingBetween(Gap gap, Gap next) {
    Span between = new Span(gap.from().end(), next.from().start());
    int words = from.count(between);
    return words == 0
        || (REWRITTEN * words <= Math.min(rewritten(gap), rewritten(next)) && isShort(between));
  }

  /** How many words went and came in a gap; none unless there are some of both. */
  private int rewritten(Gap gap) {
    return gap.isOneSided() ? 0 : from.count(gap.from()) + to.count(gap.to());
  }

  private boolean isShort(Span between) {
    for (int i = between.start(); i < between.end(); i++) {
      boolean ends = from.isLineBreak(i) || ENDS_SENTENCE.contains(from.word(i));
      if (ends || from.word(i).length() > SHORT) {
        return false;
      }
    }
    return true;
  }

  private Gap shifted(Gap gap, int least, int most) {
    Words words = gap.from().isEmpty() ? to : from;
    Span span = gap.from().isEmpty() ? gap.to() : gap.from();
    int by = 0;
    while (by > least && words.same(span.start() + by - 1, words, span.end() + by - 1)) {
      by--;
    }
    int best = by;
    int bestRank = rank(words, span.start() + by, span.end() + by);
    while (by < most && words.same(span.start() + by, words, span.end() + by)) {
      by++;
      int rank = rank(words, span.start() + by, span.end() + by);
      if (rank >= bestRank) {
        best = by;
        bestRank = rank;
      }
    }
    return gap.shifted(best);
  }

  /** How well a stretch stands on its own if it begins here; of equals the last is taken. */
  private static int rank(Words words, int start, int end) {
    if (words.isSpace(start)) {
      return 0;
    }
    if (start == 0 || words.isLineBreak(start - 1)) {
      return 6;
    }
    if (words.isLineBreak(start)) {
      return 5;
    }
    int last = words.isSpace(end - 1) ? end - 2 : end - 1;
    if (isEnclosed(words.word(start), words.word(last))) {
      return 4;
    }
    if (!words.isSpace(start - 1)) {
      return 1;
    }
    return start > 1 && ENDS_SENTENCE.contains(words.word(start - 2)) ? 3 : 2;
  }

  private static boolean isEnclosed(String first, String last) {
    return switch (first) {
      case "~~", "++", "*" -> last.equals(first);
      case "[" -> last.equals("]");
      case "{" -> last.equals("}");
      case "(" -> last.equals(")");
      default -> false;
    };
  }
}
