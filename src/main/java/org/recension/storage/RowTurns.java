package org.recension.storage;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Rows, each for one connection of this process at a time, in the order in which they came. Where
 * many wait for a row in H2 itself, it now and then loses what was committed last (docs/decisions);
 * with turns, nobody waits there.
 */
final class RowTurns {

  private final Lock lock = new ReentrantLock();
  private final Condition released = lock.newCondition();
  private final Map<String, Deque<Object>> queues = new HashMap<>();
  private final Duration patience;

  /** Takes how long one waits for a row. */
  RowTurns(Duration patience) {
    this.patience = patience;
  }

  /** Returns when the row is this connection's until {@link #release}. */
  void take(Object connection, String row) throws SQLException {
    lock.lock();
    try {
      Deque<Object> queue = queues.computeIfAbsent(row, r -> new ArrayDeque<>());
      if (!queue.contains(connection)) {
        queue.add(connection);
      }
      boolean interrupted = isInterruptedBeforeFirst(connection, queue);
      if (queue.element() != connection) {
        queue.remove(connection);
        throw new SQLTimeoutException(
            interrupted
                ? "interrupted while waiting for " + row
                : "%s was not free within %d ms".formatted(row, patience.toMillis()));
      }
    } finally {
      lock.unlock();
    }
  }

  /** Takes the row if nobody has it. */
  void takeFree(Object connection, String row) {
    lock.lock();
    try {
      queues.computeIfAbsent(row, r -> new ArrayDeque<>(List.of(connection)));
    } finally {
      lock.unlock();
    }
  }

  /** Lets others have all rows that are this connection's. */
  void release(Object connection) {
    lock.lock();
    try {
      boolean had = false;
      for (Deque<Object> queue : queues.values()) {
        had |= queue.remove(connection);
      }
      // Who only read has none, and wakes nobody.
      if (had) {
        queues.values().removeIf(Deque::isEmpty);
        released.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Waits until it is the first, or for as long as one waits. */
  private boolean isInterruptedBeforeFirst(Object connection, Deque<Object> queue) {
    long left = patience.toNanos();
    try {
      while (queue.element() != connection && left > 0) {
        left = released.awaitNanos(left);
      }
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
