package org.recension.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.recension.collation.Comparing;
import org.recension.collation.DiffView.Stats;
import org.recension.contributor.Contributor;
import org.recension.document.Witness;
import org.recension.rule.ReviewRules;
import org.recension.text.Merge;
import org.recension.transcription.Ancestry;
import org.recension.transcription.Draft;
import org.recension.transcription.Parents;
import org.recension.transcription.Revision;
import org.recension.transcription.Revisions;
import org.recension.transcription.SentText;
import org.recension.transcription.Transcribing;

/** Finds out what a submission puts to the reviewers: merges in what was published meanwhile. */
@ApplicationScoped
public class Carrying {

  private final Revisions revisions;
  private final Transcribing transcribing;
  private final Comparing comparing;
  private final Writers writers;
  private final EntityManager database;

  Carrying(
      Revisions revisions,
      Transcribing transcribing,
      Comparing comparing,
      Writers writers,
      EntityManager database) {
    this.revisions = revisions;
    this.transcribing = transcribing;
    this.comparing = comparing;
    this.writers = writers;
    this.database = database;
  }

  /** What comes of a revision put forward now, on a witness that the caller has locked. */
  Carried carry(Contributor contributor, Revision putForward) {
    Witness witness = putForward.witness();
    Revision base = published(witness);
    boolean grewFromIt =
        base == null || revisions.ancestry(witness).descends(putForward.number(), base.number());
    if (base == null || !ReviewRules.needsMerge(base.number(), grewFromIt)) {
      return carried(putForward, base, null);
    }
    Merge merge = merge(base, putForward);
    if (!merge.isClean()) {
      return carried(putForward, base, MergeStatus.CONFLICT);
    }
    Draft draft =
        new Draft(
            contributor,
            SentText.of(merge.text()),
            Parents.merged(base.number(), putForward.number()),
            "Merged with revision " + base.number());
    return carried(transcribing.keepMerged(witness, draft), base, MergeStatus.CLEAN);
  }

  /** The merge of a revision with the published one, from where their ways parted. */
  public Merge merge(Revision published, Revision putForward) {
    Ancestry ancestry = revisions.ancestry(putForward.witness());
    int common = ancestry.common(published.number(), putForward.number());
    Revision base = common == 0 ? null : revisions.numbered(putForward.witness(), common);
    return comparing.merge(
        comparing.side(base), comparing.side(published), comparing.side(putForward));
  }

  /** Writes down who may not decide on what the submission carries now. */
  void recordWriters(Submission submission, Carried carried) {
    database.flush();
    for (Long writer : writers.of(carried.revision(), carried.base())) {
      // It may have carried the same before, if an editor shows an earlier text again.
      SubmissionWriter.Key key = SubmissionWriter.key(submission, writer);
      if (database.find(SubmissionWriter.class, key) == null) {
        database.persist(new SubmissionWriter(key));
      }
    }
  }

  private @Nullable Revision published(Witness witness) {
    Integer number = witness.published();
    return number == null ? null : revisions.numbered(witness, number);
  }

  private Carried carried(Revision revision, @Nullable Revision base, @Nullable MergeStatus merge) {
    Stats stats = Stats.of(comparing.diff(comparing.side(base), comparing.side(revision)));
    Integer against = merge == null || base == null ? null : base.number();
    return new Carried(revision, base, merge, against, stats);
  }
}
