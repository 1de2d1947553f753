package org.recension.publication;

import jakarta.enterprise.context.ApplicationScoped;
import org.recension.contributor.Contributor;
import org.recension.document.Witness;
import org.recension.document.Witnesses;
import org.recension.review.Deciding;
import org.recension.review.Submitting;
import org.recension.transcription.Draft;
import org.recension.transcription.Revision;
import org.recension.transcription.Transcribing;

/** Brings a text of a witness all the way to publication, by two different people. */
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

  /** Keeps a text, and has it published. */
  public void found(Witness witness, Draft draft, Contributor reviewer) {
    Witness locked = witnesses.lock(witness);
    publish(transcribing.keep(locked, draft), reviewer);
  }

  /** Has a text published that is kept already; the caller holds the lock of its witness. */
  public void publish(Revision kept, Contributor reviewer) {
    deciding.approve(reviewer, submitting.submit(kept.author(), kept, null));
  }
}
