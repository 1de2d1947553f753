package org.recension.transcription;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.recension.document.Witness;
import org.recension.history.Chronicle;
import org.recension.history.EventType;
import org.recension.history.Happening;
import org.recension.problem.Invalid;

/** Keeps texts as revisions of a witness, each with the next number. */
@ApplicationScoped
public class Transcribing {

  private final Revisions revisions;
  private final RevisionWords words;
  private final Chronicle chronicle;
  private final Clock clock;

  Transcribing(Revisions revisions, RevisionWords words, Chronicle chronicle, Clock clock) {
    this.revisions = revisions;
    this.words = words;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /** Keeps a text on the line of a witness, which the caller has locked. */
  public Revision keep(Witness locked, Draft draft) {
    checkParents(locked, draft.parents());
    return add(locked, draft, EventType.REVISION_KEPT);
  }

  /** Keeps what a merge made of two revisions. */
  public Revision keepMerged(Witness locked, Draft draft) {
    return add(locked, draft, EventType.REVISION_MERGED);
  }

  private Revision add(Witness locked, Draft draft, EventType type) {
    Revision revision = new Revision(locked, locked.nextNumber(), draft, Instant.now(clock));
    revisions.keep(revision, draft.text().body());
    words.remember(draft.text());
    chronicle.append(
        Happening.of(type, draft.author().username())
            .to(locked.document().slug(), locked.siglum())
            .revision(revision.number())
            .with("parents", draft.parents().numbers())
            .with("sha256", revision.sha256()));
    return revision;
  }

  private static void checkParents(Witness witness, Parents parents) {
    if (parents.first() == null && witness.latest() > 0) {
      throw new Invalid(
          "parent",
          "may be null only for a first text; "
              + witness.name()
              + " has revisions up to "
              + witness.latest());
    }
    for (int number : parents.numbers()) {
      checkExists(witness, "parent", number);
    }
  }

  /** Refuses the number of a revision that the witness does not have. */
  public static void checkExists(Witness witness, String field, @Nullable Integer number) {
    if (number != null && (number < 1 || number > witness.latest())) {
      throw new Invalid(
          field, "is " + number + ", but " + witness.name() + " has no such revision");
    }
  }
}
