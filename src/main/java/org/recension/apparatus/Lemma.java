package org.recension.apparatus;

/**
 * What the base has at a place.
 *
 * @param text its words; empty where witnesses add
 * @param printed what stands before the bracket: the words, or for an addition the word beside it
 */
public record Lemma(Extent extent, String text, String printed) {}
