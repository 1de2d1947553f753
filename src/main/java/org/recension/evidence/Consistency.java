package org.recension.evidence;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The hashes that show a tree of one size to be the beginning of the tree of a later size. */
public record Consistency(int older, int newer, List<Hash> path) {

  public Consistency {
    path = List.copyOf(path);
  }

  /** Whether they show it of these two heads (RFC 9162, section 2.1.4.2). */
  public boolean proves(Hash olderHead, Hash newerHead) {
    if (older < 1 || older > newer) {
      return false;
    }
    if (older == newer) {
      return path.isEmpty() && olderHead.equals(newerHead);
    }
    List<Hash> whole = new ArrayList<>(path);
    if (Integer.bitCount(older) == 1) {
      whole.add(0, olderHead);
    }
    return !whole.isEmpty() && leads(whole.iterator(), olderHead, newerHead);
  }

  private boolean leads(Iterator<Hash> hashes, Hash olderHead, Hash newerHead) {
    // Both heads are built from the same hashes, from the largest node whole in both.
    int height = Integer.numberOfTrailingZeros(older);
    int place = (older - 1) >> height;
    int last = (newer - 1) >> height;
    Hash then = hashes.next();
    Hash now = then;
    for (; last > 0 && hashes.hasNext(); place >>= 1, last >>= 1) {
      if ((place & 1) == 1) {
        Hash left = hashes.next();
        then = Hash.ofNode(left, then);
        now = Hash.ofNode(left, now);
      } else if (place < last) {
        now = Hash.ofNode(now, hashes.next());
      }
    }
    return last == 0 && !hashes.hasNext() && then.equals(olderHead) && now.equals(newerHead);
  }
}
