package org.recension.importing;

/** Where an import in the background stands. */
public enum ImportState {
  RUNNING,
  DONE,
  CANCELLED
}
