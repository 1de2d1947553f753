package org.recension.notation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How much is illegible, as “3 words illegible” says. */
public record Quantity(int number, String unit) {

  private static final int MOST_DIGITS = 6;

  /** What such words say; null if they say something else. */
  public static @Nullable Quantity of(String words) {
    if (words.isEmpty() || !Character.isDigit(words.charAt(0))) {
      return null;
    }
    String[] parts = words.toLowerCase(Locale.ROOT).split(" +", 4);
    return parts.length == 3 && parts[2].equals("illegible") ? of(parts[0], parts[1]) : null;
  }

  /** So many of a unit, which may be in the plural; null if it is no number, or no unit of ours. */
  public static @Nullable Quantity of(String digits, String units) {
    int number = number(digits);
    String lower = units.toLowerCase(Locale.ROOT);
    String unit = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
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
