package org.recension.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import org.recension.evidence.Note;
import org.recension.evidence.VerifyingKey;
import org.recension.problem.NotFound;

/** What the history was at each of its sizes. */
@ApplicationScoped
class Checkpoints {

  private final EventTree tree;
  private final CheckpointKey key;

  Checkpoints(EventTree tree, CheckpointKey key) {
    this.tree = tree;
    this.key = key;
  }

  /** The one of all events there are now. */
  CheckpointView latest() {
    return of(tree.size());
  }

  /** The one of so many events, or NotFound. */
  CheckpointView of(long size) {
    if (!tree.reaches(size)) {
      throw new NotFound("No checkpoint of " + size + " events; there are " + tree.size());
    }
    var head = tree.head((int) size);
    Note note = key.note((int) size, head);
    String line = key.verifying().map(VerifyingKey::line).orElse(null);
    return new CheckpointView(key.origin(), (int) size, head.hex(), note.whole(), line);
  }
}
