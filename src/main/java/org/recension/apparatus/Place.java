package org.recension.apparatus;

import java.util.List;

/**
 * Where at least one witness differs from the base.
 *
 * @param number from 1, in the order of the base
 * @param paragraph in which paragraph of the base it is, from 1
 * @param agreeing the sigla of those that have what the base has, the base first
 */
public record Place(
    int number,
    int paragraph,
    Lemma lemma,
    Context context,
    List<String> agreeing,
    List<Reading> readings) {

  public Place {
    agreeing = List.copyOf(agreeing);
    readings = List.copyOf(readings);
  }
}
