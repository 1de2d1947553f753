package org.recension.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.recension.evidence.Consistency;
import org.recension.evidence.Hash;
import org.recension.evidence.Inclusion;
import org.recension.evidence.Tree;
import org.recension.history.EventHashes;

/**
 * The tree over all events, in memory. It reads what it does not know yet from the table, so that
 * several processes on one database say the same.
 */
@ApplicationScoped
class EventTree {

  private static final int PAGE = 10_000;

  private final EventHashes events;
  private final Tree tree = new Tree();

  EventTree(EventHashes events) {
    this.events = events;
  }

  /** How many events there are now. */
  synchronized int size() {
    List<String> page;
    do {
      page = events.after(tree.size(), PAGE);
      page.forEach(hash -> tree.append(Hash.ofEvent(hash)));
    } while (page.size() == PAGE);
    return tree.size();
  }

  /** Whether there are so many events. The table is asked only where memory does not know. */
  synchronized boolean reaches(long size) {
    return size <= tree.size() || size <= size();
  }

  synchronized Hash head(int size) {
    return tree.head(size);
  }

  synchronized Inclusion inclusion(int number, int size) {
    return tree.inclusion(number - 1, size);
  }

  synchronized Consistency consistency(int from, int to) {
    return tree.consistency(from, to);
  }
}
