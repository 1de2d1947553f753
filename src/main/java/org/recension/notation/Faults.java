package org.recension.notation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The faults found in a text while it is read, in whatever order they are found. */
final class Faults {

  /** More than a person looks at; a text of nothing but brackets has a million. */
  private static final int MOST_SHOWN = 1_000;

  private record Found(Fault fault, int start, int end) {}

  private final List<@Nullable Found> found = new ArrayList<>();

  /** Returns the number by which it can be withdrawn. */
  int add(Fault fault, int start, int end) {
    found.add(new Found(fault, start, end));
    return found.size() - 1;
  }

  void withdraw(int number) {
    found.set(number, null);
  }

  /** The first of them, in the order of the text. */
  List<Diagnostic> diagnostics(String text, Places places) {
    List<Found> ordered =
        found.stream()
            .filter(Objects::nonNull)
            .sorted(Comparator.comparingInt(Found::start).thenComparingInt(Found::end))
            .limit(MOST_SHOWN)
            .toList();
    List<Diagnostic> diagnostics = new ArrayList<>();
    int line = 1;
    int lineStart = 0;
    int at = 0;
    for (Found each : ordered) {
      for (; at < each.start(); at++) {
        if (text.charAt(at) == '\n') {
          line++;
          lineStart = at + 1;
        }
      }
      int start = places.codePoint(each.start());
      int column = start - places.codePoint(lineStart) + 1;
      diagnostics.add(
          new Diagnostic(
              each.fault().code(),
              each.fault().severity(),
              line,
              column,
              start,
              places.codePoint(each.end()),
              each.fault().message(text, each.start(), each.end())));
    }
    return List.copyOf(diagnostics);
  }
}
