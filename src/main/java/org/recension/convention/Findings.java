package org.recension.convention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.recension.notation.Diagnostic;
import org.recension.notation.Pointing;
import org.recension.notation.Severity;

/** What a person should look at in a file, found while it is read. */
final class Findings {

  /** More than a person looks at. */
  private static final int MOST_SHOWN = 1_000;

  private record Found(String code, String message, int start, int end) {}

  private final String text;
  private final List<Found> found = new ArrayList<>();

  Findings(String text) {
    this.text = text;
  }

  /**
   * @param start in chars
   * @param end in chars
   */
  void add(String code, String message, int start, int end) {
    if (found.size() < MOST_SHOWN) {
      found.add(new Found(code, message, start, end));
    }
  }

  /** In the order of the text. */
  List<Diagnostic> diagnostics() {
    found.sort(Comparator.comparingInt(Found::start));
    Pointing pointing = new Pointing(text);
    return found.stream()
        .map(
            each ->
                pointing.at(
                    each.start(), each.end(), each.code(), Severity.WARNING, each.message()))
        .toList();
  }
}
