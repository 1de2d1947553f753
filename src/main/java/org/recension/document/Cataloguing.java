package org.recension.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.recension.contributor.Contributor;
import org.recension.history.Chronicle;
import org.recension.history.EventType;
import org.recension.history.Happening;
import org.recension.problem.Conflict;

/** Enters documents and their witnesses, and says more about them. */
@ApplicationScoped
public class Cataloguing {

  private final Documents documents;
  private final Witnesses witnesses;
  private final Chronicle chronicle;
  private final Clock clock;

  Cataloguing(Documents documents, Witnesses witnesses, Chronicle chronicle, Clock clock) {
    this.documents = documents;
    this.witnesses = witnesses;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /** Enters a document under a slug that none has. */
  public Document enter(Contributor editor, NewDocument request) {
    if (documents.bySlug(request.slug()).isPresent()) {
      throw Conflict.exists("There is a document " + request.slug() + " already");
    }
    Document document = new Document(request.slug(), request.metadata(), Instant.now(clock));
    documents.persistAndFlush(document);
    chronicle.append(about(EventType.DOCUMENT_CREATED, editor, document));
    return document;
  }

  /** Says something else about a document. */
  void describe(Contributor editor, Document document, Metadata metadata) {
    document.describe(metadata);
    chronicle.append(about(EventType.DOCUMENT_CHANGED, editor, document));
  }

  /** Adds a witness under a siglum that none of the document has. */
  public Witness add(Contributor editor, Document document, NewWitness request) {
    if (witnesses.bySiglum(document.slug(), request.siglum()).isPresent()) {
      throw Conflict.exists(
          "Document " + document.slug() + " has a witness " + request.siglum() + " already");
    }
    Witness witness = new Witness(document, request);
    witnesses.persistAndFlush(witness);
    chronicle.append(
        Happening.of(EventType.WITNESS_ADDED, editor.username())
            .to(document.slug(), witness.siglum())
            .with("kind", witness.kind().name()));
    return witness;
  }

  private static Happening about(EventType type, Contributor editor, Document document) {
    return Happening.of(type, editor.username())
        .to(document.slug())
        .with("title", document.title())
        .with("requiredApprovals", document.requiredApprovals());
  }
}
