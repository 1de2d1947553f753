package org.recension.checkpoint;

import java.util.List;
import org.recension.evidence.Hash;
import org.recension.evidence.Inclusion;

/** That an event stands in the history of some size: the hashes from its leaf to the root. */
public record InclusionView(int number, int size, List<String> path, String root) {

  static InclusionView of(Inclusion inclusion, Hash head) {
    List<String> path = inclusion.path().stream().map(Hash::hex).toList();
    return new InclusionView(inclusion.index() + 1, inclusion.size(), path, head.hex());
  }
}
