package org.recension.importing;

import java.util.List;
import org.recension.document.NewDocument;
import org.recension.document.NewWitness;
import org.recension.notation.Diagnostic;
import org.recension.transcription.SentText;

/** A file that was read, and found good enough to be kept. */
record Deciphered(NewDocument document, List<Carrier> carriers, List<Diagnostic> diagnostics) {

  /** A witness to be made, and what it says. */
  record Carrier(NewWitness witness, SentText text) {}
}
