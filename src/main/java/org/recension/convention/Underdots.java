package org.recension.convention;

import java.text.Normalizer;

/** Letters with a dot below, which Leiden writes where a letter may have been misread. */
final class Underdots {

  private static final char DOT = '\u0323';

  /** Letters and dot in one: Latin Extended Additional. */
  private static final char FIRST = '\u1e00';

  private static final char LAST = '\u1eff';

  private static final int MOST_MARKS = 8;

  private Underdots() {}

  /** Where the dotted letters end that begin here; here if none do. */
  static int end(String text, int start) {
    int end = start;
    int next = letterEnd(text, start);
    while (next > end && canBeDotted(text, end, next) && isDotted(text.substring(end, next))) {
      end = next;
      next = letterEnd(text, end);
    }
    return end;
  }

  /** The letters without their dots. */
  static String without(String dotted) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < dotted.length(); i++) {
      String letter = dotted.substring(i, i + 1);
      bare.append(isInOne(letter.charAt(0)) ? split(letter) : letter);
    }
    String letters = bare.toString().replace(String.valueOf(DOT), "");
    return letters.equals(bare.toString()) ? dotted : composed(letters, dotted);
  }

  private static String composed(String letters, String dotted) {
    boolean wasInOne = dotted.chars().anyMatch(c -> isInOne((char) c));
    return wasInOne ? Normalizer.normalize(letters, Normalizer.Form.NFC) : letters;
  }

  /** A letter with the marks on it; what is no letter ends where it begins. */
  private static int letterEnd(String text, int start) {
    if (start >= text.length() || !Character.isLetter(text.codePointAt(start))) {
      return start;
    }
    int end = text.offsetByCodePoints(start, 1);
    int last = Math.min(text.length(), end + MOST_MARKS);
    while (end < last && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
      end++;
    }
    return end;
  }

  private static boolean canBeDotted(String text, int start, int end) {
    return end > start + 1 || isInOne(text.charAt(start));
  }

  private static boolean isDotted(String letter) {
    return letter.indexOf(DOT, 1) > 0
        || (isInOne(letter.charAt(0)) && split(letter.substring(0, 1)).indexOf(DOT) > 0);
  }

  private static boolean isInOne(char c) {
    return c >= FIRST && c <= LAST;
  }

  private static String split(String letter) {
    return Normalizer.normalize(letter, Normalizer.Form.NFD);
  }
}
