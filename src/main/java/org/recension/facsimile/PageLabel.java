package org.recension.facsimile;

import java.util.Comparator;

/**
 * What a page is called, as {@code [page 2]} names it; in the order of the numbers, then the rest.
 */
record PageLabel(String text) implements Comparable<PageLabel> {

  private static final Comparator<PageLabel> ORDER =
      Comparator.comparing(PageLabel::isUnnumbered)
          .thenComparing(l -> l.number().length())
          .thenComparing(PageLabel::number)
          .thenComparing(PageLabel::text);

  private static final int LONGEST = 20;

  /** What the name of a file says the page is: its last number, or else all of the name. */
  static PageLabel of(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String name = (dot > 0 ? fileName.substring(0, dot) : fileName).strip();
    int end = name.length();
    while (end > 0 && !isDigit(name.charAt(end - 1))) {
      end--;
    }
    String text = end == 0 ? name : numberThatEnds(name, end);
    return new PageLabel(text.substring(0, Math.min(LONGEST, text.length())).strip());
  }

  /** Without zeros before it, and with the side of the leaf that may stand behind it. */
  private static String numberThatEnds(String name, int end) {
    int start = end;
    while (start > 0 && isDigit(name.charAt(start - 1))) {
      start--;
    }
    while (start < end - 1 && name.charAt(start) == '0') {
      start++;
    }
    boolean hasSide = end < name.length() && "rv".indexOf(name.charAt(end)) >= 0;
    return name.substring(start, hasSide ? end + 1 : end);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  @Override
  public int compareTo(PageLabel other) {
    return ORDER.compare(this, other);
  }

  private boolean isUnnumbered() {
    return digits() == 0;
  }

  /** The digits it begins with, without zeros before them. */
  private String number() {
    String number = text.substring(0, digits());
    return number.replaceFirst("^0+", "");
  }

  private int digits() {
    int end = 0;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
