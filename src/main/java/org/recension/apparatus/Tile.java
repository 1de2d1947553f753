package org.recension.apparatus;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recension.text.Span;
import org.recension.text.Words;

/**
 * A stretch of all texts.
 *
 * @param classes for each text the first that has the same here
 */
record Tile(int[] starts, int[] ends, int[] classes) {

  static Tile common(int[] starts, int[] ends) {
    return new Tile(starts, ends, new int[starts.length]);
  }

  static Tile of(List<Words> texts, int[] starts, int[] ends) {
    Map<String, Integer> firsts = new HashMap<>();
    int[] classes = new int[starts.length];
    for (int i = 0; i < classes.length; i++) {
      String text = texts.get(i).text(new Span(starts[i], ends[i]));
      Integer first = firsts.putIfAbsent(text, i);
      classes[i] = first == null ? i : first;
    }
    return new Tile(starts, ends, classes);
  }

  boolean isCommon() {
    return Arrays.stream(classes).allMatch(first -> first == 0);
  }

  boolean isEmpty() {
    return Arrays.equals(starts, ends);
  }

  /** Whether the same texts go together in both. */
  boolean goesOnIn(Tile next) {
    return Arrays.equals(classes, next.classes);
  }

  Tile with(Tile next) {
    return new Tile(starts, next.ends, classes);
  }
}
