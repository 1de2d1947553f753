package org.recension.notation;

import java.util.Arrays;

/**
 * A text in the making. Where something of the written text is left out, the blanks and marks on
 * both sides are healed as soon as it is known what follows.
 */
final class Draft {

  private static final String CLOSING = ",.;:!?)]}”";
  private static final String OPENING = "([{“";
  private static final String PAUSES = ",;:";
  private static final String STOPS = ".;:!?";

  private final StringBuilder text = new StringBuilder();
  private int[] origins = new int[64];

  /** Where the first thing was left out since the last word; -1 if nothing was. */
  private int gap = -1;

  /** The strongest blanks between words left out, and where those after the last begin. */
  private int best;

  private int bestEnd;
  private int latest;

  /** Takes a char over from a place of the written text. */
  void add(char c, int origin) {
    if (gap >= 0 && !Signs.isBlank(c) && heal(c)) {
      return;
    }
    put(c, origin);
  }

  /** Takes over a sign that stands nowhere in the written text, or elsewhere. */
  void add(String sign) {
    for (int i = 0; i < sign.length(); i++) {
      add(sign.charAt(i), 0);
    }
  }

  /** Something is left out here. */
  void leaveOut() {
    if (gap < 0) {
      gap = text.length();
      best = gap;
      bestEnd = gap;
    } else {
      compareLatest();
    }
    latest = text.length();
  }

  /** Whether a word that follows would be a word of its own. */
  boolean isBetweenWords() {
    return text.length() == 0 || !Character.isLetterOrDigit(text.charAt(text.length() - 1));
  }

  /** A space that nobody wrote, between words that stand for one another. */
  void separate() {
    int last = text.length() - 1;
    if (gap < 0 && last >= 0 && !Signs.isBlank(text.charAt(last))) {
      put(' ', origins[last] + 1);
    }
  }

  void finish() {
    if (gap >= 0) {
      boolean breaks = breaks(latest, text.length()) > 0;
      keep(contentEnd(), breaks ? latest : text.length(), text.length());
    }
  }

  /** Where each char comes from, in code points of the written text. */
  int[] origins() {
    return Arrays.copyOf(origins, text.length());
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void put(char c, int origin) {
    if (text.length() == origins.length) {
      origins = Arrays.copyOf(origins, 2 * origins.length);
    }
    origins[text.length()] = origin;
    text.append(c);
  }

  /** Returns whether the mark that follows goes out too. */
  private boolean heal(char next) {
    compareLatest();
    int end = contentEnd();
    boolean isLeft = end < gap;
    if (end == 0) {
      keep(gap, gap, gap);
    } else if (breaks(end, gap) + breaks(best, bestEnd) > 0) {
      boolean isStronger = breaks(end, gap) >= breaks(best, bestEnd);
      keep(end, isStronger ? end : best, isStronger ? gap : bestEnd);
    } else if (isIn(CLOSING, next) || (!isLeft && isIn(OPENING, text.charAt(end - 1)))) {
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
    char last = text.charAt(end - 1);
    if (isIn(PAUSES, last) && isIn(STOPS, next) && last != next) {
      text.setLength(end - 1);
      return false;
    }
    return isIn(PAUSES, last) && (last == next || next == ',') || (last == '.' && next == '.');
  }

  private void compareLatest() {
    boolean isStronger = breaks(latest, text.length()) > breaks(best, bestEnd);
    if (isStronger || best == bestEnd) {
      best = latest;
      bestEnd = text.length();
    }
  }

  /** Cuts the text back and moves the chosen blanks there. */
  private void keep(int end, int from, int to) {
    for (int i = 0; i < to - from; i++) {
      text.setCharAt(end + i, text.charAt(from + i));
      origins[end + i] = origins[from + i];
    }
    text.setLength(end + to - from);
    gap = -1;
  }

  /** Where the blanks before the first gap begin. */
  private int contentEnd() {
    int end = gap;
    while (end > 0 && Signs.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private int breaks(int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      breaks += text.charAt(i) == '\n' ? 1 : 0;
    }
    return breaks;
  }

  private static boolean isIn(String marks, char c) {
    return marks.indexOf(c) >= 0;
  }
}
