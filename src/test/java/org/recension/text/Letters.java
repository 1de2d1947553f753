package org.recension.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts in letters: one letter a word, a space between two; and all short ones there are. */
final class Letters {

  private Letters() {}

  static Words words(String letters) {
    return Words.of(spaced(letters));
  }

  static String spaced(String letters) {
    return letters.chars().mapToObj(Character::toString).collect(Collectors.joining(" "));
  }

  static String letters(String text) {
    return text.replace(" ", "");
  }

  /** All texts of at most so many of these symbols, the empty one first. */
  static List<String> upTo(int length, String... symbols) {
    List<String> texts = new ArrayList<>(List.of(""));
    List<String> longest = List.of("");
    for (int i = 0; i < length; i++) {
      longest = longest.stream().flatMap(text -> Stream.of(symbols).map(text::concat)).toList();
      texts.addAll(longest);
    }
    return texts;
  }
}
