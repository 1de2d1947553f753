package org.recension.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.recension.contributor.Contributor;
import org.recension.document.Cataloguing;
import org.recension.document.Document;
import org.recension.document.Witness;
import org.recension.history.Chronicle;
import org.recension.history.EventType;
import org.recension.history.Happening;
import org.recension.transcription.Draft;
import org.recension.transcription.Parents;
import org.recension.transcription.Transcribing;

/**
 * Makes a document of a file: its witnesses, their first revisions, and the file as its original.
 */
@ApplicationScoped
public class Importing {

  private final Deciphering deciphering;
  private final Cataloguing cataloguing;
  private final Transcribing transcribing;
  private final Originals originals;
  private final Chronicle chronicle;
  private final Clock clock;

  Importing(
      Deciphering deciphering,
      Cataloguing cataloguing,
      Transcribing transcribing,
      Originals originals,
      Chronicle chronicle,
      Clock clock) {
    this.deciphering = deciphering;
    this.cataloguing = cataloguing;
    this.transcribing = transcribing;
    this.originals = originals;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /** Does all of it or nothing; publishes nothing. */
  public Imported bring(Contributor editor, Delivery delivery) {
    // Read before anything is written, because who writes holds up everybody who writes next.
    Deciphered file = deciphering.read(delivery);
    Document document = cataloguing.enter(editor, file.document());
    List<Witness> witnesses = new ArrayList<>();
    for (Deciphered.Carrier carrier : file.carriers()) {
      Witness witness = cataloguing.add(editor, document, carrier.witness());
      transcribing.keep(
          witness, new Draft(editor, carrier.text(), Parents.of(null), delivery.summary()));
      witnesses.add(witness);
    }
    keep(new Original(document, editor, delivery, Instant.now(clock)));
    return Imported.of(document, witnesses, file.diagnostics());
  }

  private void keep(Original original) {
    originals.persist(original);
    chronicle.append(
        Happening.of(EventType.DOCUMENT_IMPORTED, original.importer().username())
            .to(original.document().slug())
            .with("convention", original.convention())
            .with("name", original.name())
            .with("mediaType", original.mediaType())
            .with("sha256", original.sha256()));
  }
}
