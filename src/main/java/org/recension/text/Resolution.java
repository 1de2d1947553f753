package org.recension.text;

/** Which text a region of a merge is taken from. */
public enum Resolution {
  /** Neither side changed it. */
  UNCHANGED,
  LEFT,
  RIGHT,
  /** Both sides made the same change. */
  BOTH,
  /** The sides made different changes, and a person has to choose. */
  CONFLICT
}
