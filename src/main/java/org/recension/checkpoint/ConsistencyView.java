package org.recension.checkpoint;

import java.util.List;
import org.recension.evidence.Consistency;
import org.recension.evidence.Hash;

/** That the history of a later size begins with the history of an earlier one. */
public record ConsistencyView(int from, int to, String fromRoot, List<String> path, String toRoot) {

  static ConsistencyView of(Consistency consistency, Hash older, Hash newer) {
    List<String> path = consistency.path().stream().map(Hash::hex).toList();
    return new ConsistencyView(
        consistency.older(), consistency.newer(), older.hex(), path, newer.hex());
  }
}
