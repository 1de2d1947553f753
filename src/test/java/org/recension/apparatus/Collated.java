package org.recension.apparatus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.recension.text.Words;

/** Collations of made-up texts: the base is B, the witnesses are 1, 2, 3 in their order. */
final class Collated {

  private Collated() {}

  /** Of texts in letters, a letter a word. */
  static Apparatus letters(String base, String... witnesses) {
    String[] spaced = Arrays.stream(witnesses).map(Collated::spaced).toArray(String[]::new);
    return texts(spaced(base), spaced);
  }

  static Apparatus texts(String base, String... witnesses) {
    List<Source> sources = new ArrayList<>(List.of(source("B", base)));
    for (String witness : witnesses) {
      sources.add(source(Integer.toString(sources.size()), witness));
    }
    return Apparatus.of(sources);
  }

  static Source source(String siglum, String text) {
    return new Source(siglum, Words.of(text));
  }

  /** Each place as {@code lemma ] reading sigla : reading sigla}, additions by themselves. */
  static List<String> bare(Apparatus apparatus) {
    return apparatus.places().stream().map(Collated::bare).toList();
  }

  private static String bare(Place place) {
    return place.readings().stream()
        .map(r -> (r.text() + " " + String.join(" ", r.sigla())).strip())
        .collect(Collectors.joining(" : ", (place.lemma().text() + " ] ").stripLeading(), ""));
  }

  private static String spaced(String letters) {
    return String.join(" ", letters.split(""));
  }
}
