package org.recension.tei;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recension.notation.Diagnostic;
import org.recension.notation.Pointing;
import org.recension.notation.Severity;

/** What a person should look at in a file; each thing once, where it is first met. */
final class Findings {

  /** More than a person looks at. */
  private static final int MOST_SHOWN = 200;

  private record Found(String code, Severity severity, int offset, String message) {}

  private final String file;
  private final List<Found> found = new ArrayList<>();
  private final Set<String> said = new HashSet<>();

  Findings(String file) {
    this.file = file;
  }

  /** Says that what was read may not be what was meant. */
  void warn(String code, Element at, String message) {
    add(code, Severity.WARNING, at, message);
  }

  /** Says that something was not read. */
  void miss(String code, Element at, String message) {
    add(code, Severity.ERROR, at, message);
  }

  private void add(String code, Severity severity, Element at, String message) {
    if (found.size() < MOST_SHOWN && said.add(code + message)) {
      found.add(new Found(code, severity, at.offset(), message));
    }
  }

  /** In the order of the file. */
  List<Diagnostic> diagnostics() {
    found.sort(Comparator.comparingInt(Found::offset));
    Pointing pointing = new Pointing(file);
    return found.stream()
        .map(
            each ->
                pointing.at(
                    each.offset(),
                    Math.min(each.offset() + 1, file.length()),
                    each.code(),
                    each.severity(),
                    each.message()))
        .toList();
  }
}
