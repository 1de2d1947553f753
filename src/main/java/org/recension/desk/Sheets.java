package org.recension.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recension.document.Document;
import org.recension.document.DocumentView;
import org.recension.document.Witness;
import org.recension.document.WitnessView;
import org.recension.document.Witnesses;
import org.recension.transcription.Reading;
import org.recension.transcription.Revision;
import org.recension.transcription.Revisions;

/** Lays out what somebody begins to write on, or wrote already. */
@ApplicationScoped
class Sheets {

  private static final int RECEIVED = 20;

  private final Witnesses witnesses;
  private final Reading reading;
  private final Revisions revisions;

  Sheets(Witnesses witnesses, Reading reading, Revisions revisions) {
    this.witnesses = witnesses;
    this.reading = reading;
    this.revisions = revisions;
  }

  /** To begin on: from the revision asked for, else the published one, else the latest. */
  Sheet begun(String slug, String siglum, @Nullable String from) {
    Witness witness = witnesses.named(slug, siglum);
    if (from == null && witness.latest() == 0) {
      return sheet(witness, new Typed("", null, null));
    }
    String which = from == null ? String.valueOf(standing(witness)) : from;
    Revision revision = reading.find(slug, siglum, which);
    return sheet(witness, new Typed(revisions.text(revision), revision.number(), null));
  }

  /** With what was typed already; what began from nothing grows from what is there meanwhile. */
  Sheet typed(String slug, String siglum, Typed typed) {
    Witness witness = witnesses.named(slug, siglum);
    boolean isLate = typed.parent() == null && witness.latest() > 0;
    return sheet(witness, isLate ? typed.from(standing(witness)) : typed);
  }

  /** The number of the published revision, else of the latest. */
  private static int standing(Witness witness) {
    return Objects.requireNonNullElse(witness.published(), witness.latest());
  }

  private Sheet sheet(Witness witness, Typed typed) {
    Document document = witness.document();
    List<String> received =
        revisions.history(witness, Integer.MAX_VALUE, false, RECEIVED).stream()
            .map(Revision::sha256)
            .toList();
    return new Sheet(
        DocumentView.of(document, witnesses.of(List.of(document))),
        WitnessView.of(witness),
        typed,
        received,
        null,
        null);
  }
}
