package org.recension.importing;

import java.util.List;
import org.recension.document.Document;
import org.recension.document.DocumentView;
import org.recension.document.Witness;
import org.recension.document.WitnessView;
import org.recension.notation.Diagnostic;

/** What was made of a file. */
public record Imported(
    DocumentView document, List<WitnessView> witnesses, List<Diagnostic> diagnostics) {

  static Imported of(Document document, List<Witness> witnesses, List<Diagnostic> diagnostics) {
    DocumentView view = DocumentView.of(document, witnesses);
    return new Imported(view, view.witnesses(), diagnostics);
  }
}
