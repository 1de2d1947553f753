package org.recension.importing;

/** Where one file of an import stands. */
public enum ItemState {
  WAITING,
  DONE,
  FAILED,
  CANCELLED
}
