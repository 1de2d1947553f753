package org.recension.convention;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.recension.edition.Received;
import org.recension.edition.WitnessText;
import org.recension.notation.Diagnostic;

/** What a convention makes of a text. */
final class Reading {

  private Reading() {}

  static Received of(Convention convention, String text) {
    return convention.read(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The text of the only witness. */
  static String text(Convention convention, String text) {
    List<WitnessText> witnesses = of(convention, text).edition().witnesses();
    if (witnesses.size() != 1) {
      throw new AssertionError("more than one witness");
    }
    return witnesses.get(0).text();
  }

  /** Each finding as its code and the words that it points at. */
  static List<String> findings(Convention convention, String text) {
    return of(convention, text).diagnostics().stream()
        .map(each -> each.code() + " " + words(text, each))
        .toList();
  }

  private static String words(String text, Diagnostic diagnostic) {
    int start = text.offsetByCodePoints(0, diagnostic.start());
    return text.substring(
        start, text.offsetByCodePoints(start, diagnostic.end() - diagnostic.start()));
  }
}
