package org.recension.apparatus;

import java.util.List;
import java.util.Locale;

/**
 * Whether words are very likely the same, spelt otherwise: as many words, and each pair of others
 * of letters only, at least five of them, with the same first and the same last one, a single
 * letter replaced, put in or left out, or two where both words have ten letters or more. So {@code
 * Pyongyang} is {@code Pyeongyang} and {@code honour} is {@code honor}; but {@code Korea} is not
 * {@code Korean}, {@code form} is not {@code from}, and {@code 1956} is not {@code 1958}. It errs
 * with {@code women} and {@code woman}: whoever edits has the last word.
 */
final class Spelling {

  private static final int SHORTEST = 5;
  private static final int LONG = 10;
  private static final int LONGEST = 40;

  private Spelling() {}

  static boolean isAll(List<String> lemma, List<String> reading) {
    if (lemma.size() != reading.size()) {
      return false;
    }
    for (int i = 0; i < lemma.size(); i++) {
      if (!lemma.get(i).equals(reading.get(i)) && !isSame(lemma.get(i), reading.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(String one, String other) {
    int[] a = one.toLowerCase(Locale.ROOT).codePoints().toArray();
    int[] b = other.toLowerCase(Locale.ROOT).codePoints().toArray();
    int shorter = Math.min(a.length, b.length);
    int most = shorter >= LONG ? 2 : 1;
    return shorter >= SHORTEST
        && Math.max(a.length, b.length) <= Math.min(LONGEST, shorter + most)
        && isOfLetters(a)
        && isOfLetters(b)
        && a[0] == b[0]
        && a[a.length - 1] == b[b.length - 1]
        && distance(a, b) <= most;
  }

  private static boolean isOfLetters(int[] word) {
    for (int c : word) {
      int type = Character.getType(c);
      boolean joins = c == '-' || c == '\'' || c == '\u2019' || type == Character.NON_SPACING_MARK;
      if (!Character.isLetter(c) && !joins) {
        return false;
      }
    }
    return true;
  }

  private static int distance(int[] a, int[] b) {
    int[] row = new int[b.length + 1];
    for (int j = 0; j <= b.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length; i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length; j++) {
        int replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length];
  }
}
