package org.recension.apparatus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The apparatus as an editor prints it at the foot of a page, a place a line: paragraph of the
 * base, lemma, and after the bracket each reading with its sigla, as in {@code 3 unhealthy ]
 * absolutely unhealthy H¹}. A line break is shown as ¶, a reading that is mere spaces as ␣.
 */
public final class FootnoteText {

  private FootnoteText() {}

  public static String of(Apparatus apparatus) {
    List<Place> places = apparatus.places();
    StringBuilder lines = new StringBuilder();
    for (Place place : places) {
      lines.append(line(places, place)).append('\n');
    }
    return lines.toString();
  }

  private static String line(List<Place> places, Place place) {
    List<String> readings = place.readings().stream().map(r -> reading(places, r)).toList();
    String lemma = place.lemma().printed();
    return place.paragraph() + " " + lemma + " ] " + String.join(" : ", readings);
  }

  private static String reading(List<Place> places, Reading reading) {
    List<String> remarks = remarks(places, reading);
    String sigla = reading.printed() + " " + String.join(" ", reading.sigla());
    return remarks.isEmpty() ? sigla : sigla + " (" + String.join("; ", remarks) + ")";
  }

  /** What sort of reading it is, if it is not one of other words, and where its words are else. */
  private static List<String> remarks(List<Place> places, Reading reading) {
    List<String> remarks = new ArrayList<>();
    if (reading.judgement() != Judgement.READING) {
      remarks.add(reading.judgement().name().toLowerCase(Locale.ROOT));
    }
    reading.movedFrom().forEach(from -> remarks.add("moved from " + named(places, from)));
    reading.movedTo().forEach(to -> remarks.add("moved to " + named(places, to)));
    return remarks;
  }

  private static String named(List<Place> places, int number) {
    Place place = places.get(number - 1);
    return place.paragraph() + " " + place.lemma().printed();
  }
}
