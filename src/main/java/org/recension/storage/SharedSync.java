package org.recension.storage;

import java.sql.SQLException;

/** Brings commits from the memory of the system to the disk, all that wait at once. */
final class SharedSync {

  private long asked;
  private long reached;
  private boolean running;

  /** Returns when everything that was committed before the call is on the disk. */
  void await(Syncing syncing) throws SQLException {
    long own = ask();
    while (mayRun(own)) {
      run(syncing);
    }
  }

  private synchronized long ask() {
    return ++asked;
  }

  /** Waits until a sync that began after the call is done, or has to be run by the caller. */
  private synchronized boolean mayRun(long own) {
    boolean interrupted = false;
    while (running && reached < own) {
      try {
        wait();
      } catch (InterruptedException e) {
        // The commit stands already; who asked for it must not hear that it may not.
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    boolean mine = reached < own;
    running |= mine;
    return mine;
  }

  private void run(Syncing syncing) throws SQLException {
    long covered = covered();
    boolean done = false;
    try {
      syncing.sync();
      done = true;
    } finally {
      ended(done ? covered : 0);
    }
  }

  /** Only who asked before it begins is helped by a sync. */
  private synchronized long covered() {
    return asked;
  }

  private synchronized void ended(long covered) {
    reached = Math.max(reached, covered);
    running = false;
    notifyAll();
  }

  /** What brings them there. */
  interface Syncing {
    void sync() throws SQLException;
  }
}
