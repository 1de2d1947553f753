package org.recension.verification;

import java.util.Optional;
import org.recension.evidence.Checkpoint;
import org.recension.evidence.Note;
import org.recension.evidence.Peaks;
import org.recension.evidence.VerifyingKey;

/** Holds the events, as they are read, to a checkpoint that somebody kept, if there is one. */
final class CheckpointCheck {

  private final Findings findings;
  private final Optional<Note> note;
  private final Optional<Checkpoint> kept;

  CheckpointCheck(Findings findings, Optional<Note> note) {
    this.findings = findings;
    this.note = note;
    this.kept = note.map(Checkpoint::read);
  }

  /** Whether the key signed it. */
  void signature(Optional<VerifyingKey> key) {
    if (note.isEmpty()) {
      return;
    }
    if (key.isEmpty()) {
      findings.say("Nobody’s signature is checked: no --key is given");
      return;
    }
    switch (key.get().standing(note.get())) {
      case SIGNED -> findings.say("The checkpoint is signed by " + key.get().line());
      case NOT_SIGNED ->
          findings.add(place(kept.orElseThrow()), "is not signed by " + key.get().line());
      case FORGED ->
          findings.add(place(kept.orElseThrow()), "was changed: its signature is not of its text");
    }
  }

  /** Looks at the tree as it grows. */
  void meet(Peaks peaks) {
    kept.filter(k -> k.size() == peaks.size() && !k.head().equals(peaks.head()))
        .ifPresent(
            k ->
                findings.add(
                    place(k), "the first " + k.size() + " events are not those it was made of"));
  }

  /** All events are read. */
  void end(Peaks peaks) {
    kept.filter(k -> k.size() > peaks.size())
        .ifPresent(
            k ->
                findings.add(
                    place(k),
                    "was made of " + k.size() + " events; " + peaks.size() + " are left"));
  }

  private static String place(Checkpoint checkpoint) {
    return "checkpoint " + checkpoint.size();
  }
}
