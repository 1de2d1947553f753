package org.recension.text;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * What sort of change an edit is. The first that fits, in this order: SPACING, NORMALIZATION, CASE,
 * NOTATION, PUNCTUATION, READING. Notation comes before punctuation because its signs are marks.
 */
public enum Kind {
  /** Other words. */
  READING,
  /** The same once punctuation and spaces are left out. A mark between digits is not left out. */
  PUNCTUATION,
  /** The same but for capitals. */
  CASE,
  /** The same once spaces and line breaks are left out. */
  SPACING,
  /** The same once the transcriber's signs and spaces are left out. */
  NOTATION,
  /** Other code points for the same characters. */
  NORMALIZATION;

  private static final Pattern MARK = Pattern.compile("(?<!\\p{Nd})\\p{P}|\\p{P}(?!\\p{Nd})");

  /** What sort of change it is to put one text, not equal, for another. */
  public static Kind of(String from, String to) {
    if (haveOtherLetters(from, to)) {
      return READING;
    }
    if (without(from, Kind::isBlank).equals(without(to, Kind::isBlank))) {
      return SPACING;
    }
    if (composed(from).equals(composed(to))) {
      return NORMALIZATION;
    }
    if (from.equalsIgnoreCase(to)) {
      return CASE;
    }
    if (withoutSigns(from).equals(withoutSigns(to))) {
      return NOTATION;
    }
    return withoutMarks(from).equals(withoutMarks(to)) ? PUNCTUATION : READING;
  }

  /** Whether it is plain at a glance that the words are others; most often it is. */
  private static boolean haveOtherLetters(String from, String to) {
    int i = 0;
    int j = 0;
    while (true) {
      i = letterFrom(from, i);
      j = letterFrom(to, j);
      if (i == from.length() || j == to.length()) {
        return i < from.length() != j < to.length()
            && isPlain(i < from.length() ? from.charAt(i) : to.charAt(j));
      }
      char c = from.charAt(i++);
      char d = to.charAt(j++);
      if (!isPlain(c) || !isPlain(d)) {
        return false;
      }
      if (Character.toLowerCase(c) != Character.toLowerCase(d)) {
        return true;
      }
    }
  }

  /** Where the next character is that is more than a mark or a space. */
  private static int letterFrom(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) < 0x80 && !isPlain(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isPlain(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static String withoutSigns(String text) {
    String bare = text.replace("~~", "").replace("++", "");
    return without(bare, c -> "[]{}*".indexOf(c) >= 0 || isBlank(c));
  }

  private static String withoutMarks(String text) {
    return without(MARK.matcher(text).replaceAll(""), Kind::isBlank);
  }

  private static boolean isBlank(int c) {
    return CharacterClass.isSpace(c) || CharacterClass.isLineBreak(c);
  }

  private static String without(String text, IntPredicate unwanted) {
    StringBuilder wanted = new StringBuilder(text.length());
    text.codePoints().filter(unwanted.negate()).forEach(wanted::appendCodePoint);
    return wanted.toString();
  }
}
