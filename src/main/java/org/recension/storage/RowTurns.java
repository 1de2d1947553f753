package org.recension.storage;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
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
      long left = patience.toNanos();
      while (queue.element() != connection) {
        if (left <= 0) {
          leave(connection, row);
          throw new SQLTimeoutException(
              "%s was not free within %d ms".formatted(row, patience.toMillis()));
        }
        left = await(left, connection, row);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Takes the row if nobody has it. */
  void takeFree(Object connection, String row) {
    lock.lock();
    try {
      queues.computeIfAbsent(
          row,
          r -> {
            Deque<Object> queue = new ArrayDeque<>();
            queue.add(connection);
            return queue;
          });
    } finally {
      lock.unlock();
    }
  }

  /** Lets others have all rows that are this connection's. */
  void release(Object connection) {
    lock.lock();
    try {
      queues
          .values()
          .removeIf(
              queue -> {
                queue.remove(connection);
                return queue.isEmpty();
              });
      released.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private long await(long nanos, Object connection, String row) throws SQLException {
    try {
      return released.awaitNanos(nanos);
    } catch (InterruptedException e) {
      leave(connection, row);
      Thread.currentThread().interrupt();
      throw new SQLTimeoutException("interrupted while waiting for " + row, e);
    }
  }

  private void leave(Object connection, String row) {
    queues.computeIfPresent(
        row,
        (r, queue) -> {
          queue.remove(connection);
          return queue.isEmpty() ? null : queue;
        });
  }
}
