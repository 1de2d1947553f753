package org.recension.notation;

/**
 * Leaves out some of the written text. The blanks and marks on both sides of a gap are healed as
 * soon as it is known what follows.
 */
final class Healing {

  private static final String CLOSING = ",.;:!?)]}”";
  private static final String OPENING = "([{“";
  private static final String PAUSES = ",;:";
  private static final String STOPS = ".;:!?";

  private final Draft draft = new Draft();

  /** Where the first thing was left out since the last word; -1 if nothing was. */
  private int gap = -1;

  /** The strongest blanks between words left out, and where those after the last begin. */
  private int best;

  private int bestEnd;

  /** How many line breaks there are in the strongest blanks; counted once, they may be long. */
  private int bestBreaks;

  private int latest;

  /** Takes a stretch over from a place of the written text; returns the place after it. */
  int add(String words, int from, int to, int place) {
    int origin = place;
    int at = from;
    for (; gap >= 0 && at < to; at++) {
      char c = words.charAt(at);
      if (Signs.isBlank(c) || !heal(c)) {
        draft.add(c, origin);
      }
      origin += Places.isFirstOfTwo(words, at) ? 0 : 1;
    }
    return draft.add(words, at, to, origin);
  }

  /** Takes over a sign that stands nowhere in the written text, or elsewhere. */
  void add(String sign) {
    add(sign, 0, sign.length(), 0);
  }

  /** Something is left out here. */
  void leaveOut() {
    if (gap < 0) {
      gap = draft.length();
      best = gap;
      bestEnd = gap;
      bestBreaks = 0;
    } else {
      compareLatest();
    }
    latest = draft.length();
  }

  /** Whether a word that follows would be a word of its own. */
  boolean isBetweenWords() {
    return draft.length() == 0 || !Character.isLetterOrDigit(draft.charAt(draft.length() - 1));
  }

  /** A space that nobody wrote, between words that stand for one another. */
  void separate() {
    int last = draft.length() - 1;
    if (gap < 0 && last >= 0 && !Signs.isBlank(draft.charAt(last))) {
      draft.add(' ', draft.origin(last) + 1);
    }
  }

  /** The text as far as it is made; more may follow. */
  Draft draft() {
    return draft;
  }

  Draft finish() {
    if (gap >= 0) {
      boolean breaks = breaks(latest, draft.length()) > 0;
      keep(contentEnd(), breaks ? latest : draft.length(), draft.length());
    }
    return draft;
  }

  /** Returns whether the mark that follows goes out too. */
  private boolean heal(char next) {
    compareLatest();
    int end = contentEnd();
    boolean isLeft = end < gap;
    if (end == 0) {
      keep(gap, gap, gap);
    } else if (breaks(end, gap) + bestBreaks > 0) {
      boolean isStronger = breaks(end, gap) >= bestBreaks;
      keep(end, isStronger ? end : best, isStronger ? gap : bestEnd);
    } else if (isIn(CLOSING, next) || (!isLeft && isIn(OPENING, draft.charAt(end - 1)))) {
      keep(end, end, end);
      return healMarks(end, next);
    } else if (isLeft) {
      keep(end, end, end + 1);
    } else {
      keep(end, best, Math.min(best + 1, bestEnd));
    }
    return false;
  }

  private boolean healMarks(int end, char next) {
    char last = draft.charAt(end - 1);
    if (isIn(PAUSES, last) && isIn(STOPS, next) && last != next) {
      draft.cut(end - 1, end, end);
      return false;
    }
    return isIn(PAUSES, last) && (last == next || next == ',') || (last == '.' && next == '.');
  }

  private void compareLatest() {
    int latestBreaks = breaks(latest, draft.length());
    if (latestBreaks > bestBreaks || best == bestEnd) {
      best = latest;
      bestEnd = draft.length();
      bestBreaks = latestBreaks;
    }
  }

  private void keep(int end, int from, int to) {
    draft.cut(end, from, to);
    gap = -1;
  }

  /** Where the blanks before the first gap begin. */
  private int contentEnd() {
    int end = gap;
    while (end > 0 && Signs.isBlank(draft.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private int breaks(int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      breaks += draft.charAt(i) == '\n' ? 1 : 0;
    }
    return breaks;
  }

  private static boolean isIn(String marks, char c) {
    return marks.indexOf(c) >= 0;
  }
}
