package org.recension.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.recension.contributor.Contributor;
import org.recension.history.Chronicle;
import org.recension.history.EventType;
import org.recension.history.Happening;
import org.recension.problem.Conflict;
import org.recension.storage.FirstCome;

/** Enters documents and their witnesses, and says more about them. */
@ApplicationScoped
public class Cataloguing {

  private final FirstCome firstCome;
  private final Chronicle chronicle;
  private final Clock clock;

  Cataloguing(FirstCome firstCome, Chronicle chronicle, Clock clock) {
    this.firstCome = firstCome;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /** Enters a document under a slug that none has. */
  public Document enter(Contributor editor, NewDocument request) {
    Document document = new Document(request.slug(), request.metadata(), Instant.now(clock));
    firstCome.add(
        document, () -> Conflict.exists("There is a document " + request.slug() + " already"));
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
    Witness witness = new Witness(document, request);
    firstCome.add(
        witness, () -> Conflict.exists("There is a witness " + witness.name() + " already"));
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
        .with("requiredApprovals", document.requiredApprovals())
        .with("soundNotation", document.soundNotation());
  }
}
