package org.recension.publication;

import jakarta.enterprise.context.ApplicationScoped;
import org.recension.contributor.Contributor;
import org.recension.document.Witness;
import org.recension.document.Witnesses;
import org.recension.review.Deciding;
import org.recension.review.Submission;
import org.recension.review.Submitting;
import org.recension.transcription.Draft;
import org.recension.transcription.Transcribing;

/** Brings a first text of a witness all the way to publication, by two different people. */
@ApplicationScoped
public class Founding {

  private final Witnesses witnesses;
  private final Transcribing transcribing;
  private final Submitting submitting;
  private final Deciding deciding;

  Founding(
      Witnesses witnesses, Transcribing transcribing, Submitting submitting, Deciding deciding) {
    this.witnesses = witnesses;
    this.transcribing = transcribing;
    this.submitting = submitting;
    this.deciding = deciding;
  }

  /** Keeps, submits and approves. */
  public void found(Witness witness, Draft draft, Contributor reviewer) {
    Witness locked = witnesses.lock(witness);
    Submission submission =
        submitting.submit(draft.author(), transcribing.keep(locked, draft), null);
    deciding.approve(reviewer, submission);
  }
}
