package org.recension.apparatus;

import java.util.List;

/**
 * What one witness has at a place, or several the same.
 *
 * @param text its words; empty where the words of the base are omitted
 * @param printed what stands after the bracket: an addition repeats the word beside it
 * @param attestations the witnesses that have it, in the order of the sources
 * @param movedFrom the places from which words came that are here
 * @param movedTo the places to which words went that the base has here
 */
public record Reading(
    String text,
    String printed,
    Judgement judgement,
    List<Attestation> attestations,
    List<Integer> movedFrom,
    List<Integer> movedTo) {

  public Reading {
    attestations = List.copyOf(attestations);
    movedFrom = List.copyOf(movedFrom);
    movedTo = List.copyOf(movedTo);
  }

  public List<String> sigla() {
    return attestations.stream().map(Attestation::siglum).toList();
  }

  public boolean isMoved() {
    return !movedFrom.isEmpty() || !movedTo.isEmpty();
  }
}
