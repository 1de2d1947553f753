package org.recension.review;

/** How the merge with what was published meanwhile came out. */
public enum MergeStatus {
  CLEAN,
  CONFLICT
}
