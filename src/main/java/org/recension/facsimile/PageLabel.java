package org.recension.facsimile;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page is called, as {@code [page 2]} names it; in the order of the numbers, then the rest.
 */
record PageLabel(String text) implements Comparable<PageLabel> {

  private static final Comparator<PageLabel> ORDER =
      Comparator.comparing(PageLabel::isUnnumbered)
          .thenComparing(l -> l.number().length())
          .thenComparing(PageLabel::number)
          .thenComparing(PageLabel::text);

  private static final Pattern LAST_NUMBER = Pattern.compile("0*(\\d+[rv]?)(?!.*\\d)");
  private static final int LONGEST = 20;

  /** What the name of a file says the page is: its last number, or else all of the name. */
  static PageLabel of(String fileName) {
    String name = fileName.replaceFirst("\\.\\w+$", "").strip();
    Matcher number = LAST_NUMBER.matcher(name);
    String text = number.find() ? number.group(1) : name;
    return new PageLabel(text.substring(0, Math.min(LONGEST, text.length())).strip());
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
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
