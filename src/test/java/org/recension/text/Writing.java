package org.recension.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes texts and edits them, the same ones every time: few words are common and most are rare. */
public final class Writing {

  private final Random random = new Random(1956);

  public static String text(int words, IntFunction<String> word) {
    return IntStream.range(0, words).mapToObj(word).collect(Collectors.joining(" "));
  }

  public String text(int words) {
    return text(words, i -> word());
  }

  String anyOf(int vocabulary, int words) {
    return text(words, i -> "w" + random.nextInt(vocabulary));
  }

  /** This share of the words replaced, removed or followed by another, at least one of them. */
  public String edited(String text, double share) {
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    int edits = (int) Math.round(words.size() * share);
    IntStream.generate(() -> random.nextInt(words.size()))
        .distinct()
        .limit(edits)
        .forEach(i -> words.set(i, edited(words.get(i))));
    return joined(words);
  }

  /** One passage in ten written anew, in every other one a word changed here and there. */
  String revised(String text) {
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    for (int start = 0; start < words.size(); ) {
      int end = Math.min(words.size(), start + 20 + random.nextInt(180));
      int one = random.nextInt(10);
      for (int i = start; i < end; i++) {
        if (one == 0 || one % 2 == 1 && random.nextInt(12) == 0) {
          words.set(i, edited(words.get(i)));
        }
      }
      start = end;
    }
    return joined(words);
  }

  /** The telegram with so many words changed. */
  static String corrected(int corrections) {
    Words words = Words.of(Telegram.TEXT);
    List<Integer> changed =
        new Random(1956)
            .ints(0, words.size())
            .filter(i -> words.count(new Span(i, i + 1)) == 1)
            .distinct()
            .limit(corrections)
            .boxed()
            .toList();
    return IntStream.range(0, words.size())
        .mapToObj(i -> changed.contains(i) ? "corrected" + i : words.word(i))
        .collect(Collectors.joining());
  }

  private String edited(String word) {
    return switch (random.nextInt(3)) {
      case 0 -> "";
      case 1 -> word();
      default -> word + " " + word();
    };
  }

  private static String joined(List<String> words) {
    return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
  }

  private String word() {
    return "w" + (int) Math.exp(random.nextDouble() * 10);
  }
}
