package org.recension.convention;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recension.notation.Node;
import org.recension.notation.Quantity;

/** What nobody can read or supply, as dots, dashes or words in brackets say it. */
final class Gap {

  static final Node.Illegible UNCOUNTED = of(0, "");

  private static final int LONGEST = 40;
  private static final int MOST = 99_999;
  private static final String DASHES = "-–—− ";

  private Gap() {}

  static Node.Illegible of(int quantity, String unit) {
    int counted = quantity > MOST ? 0 : quantity;
    return new Node.Illegible(counted, unit, "[?]", Composition.NOWHERE);
  }

  /** What a bracket holds that begins here; null if it holds other signs or much. */
  static @Nullable String inside(String text, int start, char closing) {
    for (int i = start; i < text.length() && i <= start + LONGEST; i++) {
      if (text.charAt(i) == closing) {
        return text.substring(start, i);
      }
      if (text.charAt(i) == '[' || text.charAt(i) == '<') {
        return null;
      }
    }
    return null;
  }

  /** A gap as Leiden writes it: a dot a letter, dashes, or a number between dashes. */
  static Node.@Nullable Illegible ofMarks(String inside) {
    String marks = inside.strip();
    if (marks.chars().allMatch(c -> c == '.' || c == '·' || c == '…' || c == ' ')) {
      int letters = marks.chars().map(c -> c == '…' ? 3 : c == ' ' ? 0 : 1).sum();
      return letters == 0 ? UNCOUNTED : of(letters, "letter");
    }
    if (marks.chars().allMatch(c -> c == '*' || DASHES.indexOf(c) >= 0 || c == '?')) {
      return UNCOUNTED;
    }
    return counted(withoutDashes(marks), "letter");
  }

  /** A gap in words: illegible, 3 words illegible. */
  static Node.@Nullable Illegible ofWords(String inside) {
    String words = inside.strip().toLowerCase(Locale.ROOT);
    if (words.equals("?") || words.equals("illegible") || words.equals("unclear")) {
      return UNCOUNTED;
    }
    return counted(Quantity.of(words));
  }

  /** So many of a unit; null if it is no number, or no unit of ours. */
  static Node.@Nullable Illegible counted(String number, String units) {
    return counted(Quantity.of(number, units));
  }

  private static Node.@Nullable Illegible counted(@Nullable Quantity quantity) {
    return quantity == null ? null : of(quantity.number(), quantity.unit());
  }

  private static String withoutDashes(String marks) {
    int start = 0;
    int end = marks.length();
    while (start < end && DASHES.indexOf(marks.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && DASHES.indexOf(marks.charAt(end - 1)) >= 0) {
      end--;
    }
    String bare = marks.substring(start, end);
    for (String about : new String[] {"±", "circa", "ca.", "c."}) {
      if (bare.startsWith(about)) {
        return bare.substring(about.length()).strip();
      }
    }
    return bare;
  }
}
