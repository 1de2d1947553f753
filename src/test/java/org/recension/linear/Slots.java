package org.recension.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recension.text.Telegram;

/**
 * Texts made so that everybody knows how they merge: the same few lines of the telegram, each of
 * which ends in a word that clients change.
 */
final class Slots {

  static final int COUNT = 4;

  private static final List<String> LINES =
      List.of(Telegram.DEPARTURE, Telegram.ADVICE, Telegram.INVITATION, Telegram.DEPARTURE);

  private Slots() {}

  /** The text in which nobody changed anything. */
  static String first() {
    String text = String.join("\n", LINES.stream().map(line -> line + " Spets 0").toList());
    return text;
  }

  /** The text with another word in one place. */
  static String with(String text, int slot, String word) {
    List<String> lines = new ArrayList<>(lines(text));
    String line = lines.get(slot);
    lines.set(slot, line.substring(0, line.lastIndexOf(' ') + 1) + word);
    return String.join("\n", lines);
  }

  /** What comes of two texts that grew from one, or null where both changed one place. */
  static @Nullable String merge(String base, String left, String right) {
    List<String> merged = new ArrayList<>();
    for (int slot = 0; slot < COUNT; slot++) {
      String was = lines(base).get(slot);
      String one = lines(left).get(slot);
      String other = lines(right).get(slot);
      if (!one.equals(was) && !other.equals(was) && !one.equals(other)) {
        return null;
      }
      merged.add(one.equals(was) ? other : one);
    }
    return String.join("\n", merged);
  }

  /** What stands in the places, for people who read a history. */
  static String words(String text) {
    return lines(text).stream()
        .map(line -> line.substring(line.lastIndexOf(' ') + 1))
        .toList()
        .toString();
  }

  private static List<String> lines(String text) {
    return Arrays.asList(text.split("\n", -1));
  }
}
