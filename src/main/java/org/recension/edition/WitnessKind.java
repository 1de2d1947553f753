package org.recension.edition;

/** What sort of paper a witness is. */
public enum WitnessKind {
  TYPED,
  HANDWRITTEN,
  PRINTED,
  OTHER
}
