package org.recension.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.recension.convention.Convention;
import org.recension.document.Documents;
import org.recension.edition.Unreadable;
import org.recension.notation.Diagnostic;

/** Reads the file that a document was made of once more, for what a person should look at in it. */
@ApplicationScoped
public class Rereading {

  private final Documents documents;
  private final Originals originals;

  Rereading(Documents documents, Originals originals) {
    this.documents = documents;
    this.originals = originals;
  }

  /** What was to be said of the file when it came; NotFound for a document that was not made so. */
  public List<Diagnostic> diagnostics(String slug) {
    Original original = originals.of(documents.named(slug));
    Convention convention = Convention.named(original.convention()).orElseThrow();
    try {
      return convention.read(original.bytes()).diagnostics();
    } catch (Unreadable e) {
      // It came as characters then, which says something else than its bytes do.
      return List.of();
    }
  }
}
