package org.recension.notation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How much is illegible, as “3 words illegible” says. */
record Quantity(int number, String unit) {

  private static final int MOST_DIGITS = 6;

  static @Nullable Quantity of(String words) {
    String[] parts = words.toLowerCase(Locale.ROOT).split(" +", 4);
    if (parts.length != 3 || !parts[2].equals("illegible")) {
      return null;
    }
    int number = number(parts[0]);
    String unit = parts[1].endsWith("s") ? parts[1].substring(0, parts[1].length() - 1) : parts[1];
    return switch (unit) {
      case "word", "letter", "character", "line" -> number > 0 ? new Quantity(number, unit) : null;
      default -> null;
    };
  }

  private static int number(String digits) {
    boolean isNumber =
        digits.length() <= MOST_DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber && !digits.isEmpty() ? Integer.parseInt(digits) : 0;
  }
}
