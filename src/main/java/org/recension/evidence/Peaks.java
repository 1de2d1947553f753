package org.recension.evidence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * A Merkle tree of which only the heads of its whole subtrees are kept: one for each 1 in the
 * binary number of leaves. Enough to go on from, and to tell the head of all.
 */
public final class Peaks {

  private final Deque<Hash> lowestFirst = new ArrayDeque<>();
  private long size;

  /** Adds the hash of the next leaf. */
  public void append(Hash leaf) {
    Hash peak = leaf;
    for (long left = size; (left & 1) == 1; left >>= 1) {
      peak = Hash.ofNode(lowestFirst.pop(), peak);
    }
    lowestFirst.push(peak);
    size++;
  }

  public long size() {
    return size;
  }

  /** The head of the tree. */
  public Hash head() {
    Iterator<Hash> peaks = lowestFirst.iterator();
    Hash head = peaks.hasNext() ? peaks.next() : Hash.OF_NOTHING;
    while (peaks.hasNext()) {
      head = Hash.ofNode(peaks.next(), head);
    }
    return head;
  }
}
