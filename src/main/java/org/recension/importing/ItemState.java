package org.recension.importing;

/** Where one file of an import stands. */
enum ItemState {
  WAITING,
  DONE,
  FAILED,
  CANCELLED
}
