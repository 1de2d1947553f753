package org.recension.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import org.recension.document.Document;
import org.recension.problem.NotFound;

/** The files that documents were made of. */
@ApplicationScoped
class Originals implements PanacheRepository<Original> {

  /** The one of a document, or NotFound. */
  Original of(Document document) {
    return find("document", document)
        .firstResultOptional()
        .orElseThrow(() -> new NotFound("Document " + document.slug() + " was not imported"));
  }
}
