package org.recension.evidence;

import java.util.Iterator;
import java.util.List;

/** The hashes that lead from one leaf, counted from 0, up to the head of a tree of some size. */
public record Inclusion(int index, int size, List<Hash> path) {

  public Inclusion {
    path = List.copyOf(path);
  }

  /** Whether they lead from this leaf to this head (RFC 9162, section 2.1.3.2). */
  public boolean proves(Hash leaf, Hash head) {
    if (index < 0 || index >= size) {
      return false;
    }
    Hash node = leaf;
    int place = index;
    int last = size - 1;
    Iterator<Hash> others = path.iterator();
    for (; last > 0 && others.hasNext(); place >>= 1, last >>= 1) {
      boolean isRight = (place & 1) == 1;
      if (isRight) {
        node = Hash.ofNode(others.next(), node);
      } else if (place < last) {
        node = Hash.ofNode(node, others.next());
      }
    }
    return last == 0 && !others.hasNext() && node.equals(head);
  }
}
