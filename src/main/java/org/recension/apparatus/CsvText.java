package org.recension.apparatus;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The apparatus as a table, a reading a row, after RFC 4180. A field that a spreadsheet would take
 * for a formula begins with an apostrophe, which spreadsheets do not show.
 */
public final class CsvText {

  private static final String NEW_LINE = "\r\n";

  /** What formulas begin with, the wide forms of these signs, and what some programs skip. */
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static final List<String> HEAD =
      List.of(
          "place",
          "paragraph",
          "start",
          "end",
          "before",
          "lemma",
          "after",
          "agreeing",
          "reading",
          "witnesses",
          "judgement",
          "moved from",
          "moved to",
          "printed lemma",
          "printed reading");

  private CsvText() {}

  public static String of(Apparatus apparatus) {
    StringBuilder rows = new StringBuilder(row(HEAD));
    for (Place place : apparatus.places()) {
      place.readings().forEach(reading -> rows.append(row(fields(place, reading))));
    }
    return rows.toString();
  }

  private static List<String> fields(Place place, Reading reading) {
    return List.of(
        Integer.toString(place.number()),
        Integer.toString(place.paragraph()),
        Integer.toString(place.lemma().extent().codePoints().start()),
        Integer.toString(place.lemma().extent().codePoints().end()),
        place.context().before(),
        place.lemma().text(),
        place.context().after(),
        String.join(" ", place.agreeing()),
        reading.text(),
        String.join(" ", reading.sigla()),
        reading.judgement().name(),
        joined(reading.movedFrom()),
        joined(reading.movedTo()),
        place.lemma().printed(),
        reading.printed());
  }

  private static String joined(List<Integer> places) {
    return places.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static String row(List<String> fields) {
    return fields.stream().map(CsvText::field).collect(Collectors.joining(",", "", NEW_LINE));
  }

  private static String field(String text) {
    String harmless = isFormula(text) ? "'" + text : text;
    boolean asksForQuotes =
        Stream.of(",", "\"", "\r", "\n").anyMatch(harmless::contains)
            || !harmless.equals(harmless.strip());
    return asksForQuotes ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
  }

  private static boolean isFormula(String text) {
    String shown = text.stripLeading();
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0
        || !shown.isEmpty() && FORMULA.indexOf(shown.charAt(0)) >= 0;
  }
}
