package org.recension.notation;

/** How much a diagnostic matters. */
public enum Severity {
  /** Read, but perhaps not as it was meant. */
  WARNING,
  /** Not read as a sign. */
  ERROR
}
