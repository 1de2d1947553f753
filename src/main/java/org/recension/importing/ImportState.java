package org.recension.importing;

/** Where an import in the background stands. */
enum ImportState {
  RUNNING,
  DONE,
  CANCELLED
}
