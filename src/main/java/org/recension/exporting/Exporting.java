package org.recension.exporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.recension.collation.Ref;
import org.recension.contributor.Caller;
import org.recension.document.Document;
import org.recension.document.Documents;
import org.recension.document.Witness;
import org.recension.document.Witnesses;
import org.recension.edition.Change;
import org.recension.edition.Edition;
import org.recension.edition.Labour;
import org.recension.edition.Labour.Duty;
import org.recension.edition.WitnessText;
import org.recension.problem.Malformed;
import org.recension.review.Submissions;
import org.recension.transcription.Reading;
import org.recension.transcription.Revision;
import org.recension.transcription.RevisionWords;
import org.recension.transcription.Revisions;

/** Gathers a document with its texts and with all who worked on them. */
@ApplicationScoped
class Exporting {

  private final Documents documents;
  private final Witnesses witnesses;
  private final Reading reading;
  private final Revisions revisions;
  private final RevisionWords words;
  private final Submissions submissions;
  private final Caller caller;

  Exporting(
      Documents documents,
      Witnesses witnesses,
      Reading reading,
      Revisions revisions,
      RevisionWords words,
      Submissions submissions,
      Caller caller) {
    this.documents = documents;
    this.witnesses = witnesses;
    this.reading = reading;
    this.revisions = revisions;
    this.words = words;
    this.submissions = submissions;
    this.caller = caller;
  }

  /** The document of a slug, if the caller may read it. */
  Document document(String slug) {
    caller.requireReading();
    return documents.named(slug);
  }

  /** The revisions that refs name, one of each witness, or, without any, those published. */
  List<Revision> shown(Document document, List<String> refs) {
    if (refs.isEmpty()) {
      return published(document);
    }
    Map<String, Revision> shown = new LinkedHashMap<>();
    for (String ref : refs) {
      Revision revision = revision(document, ref);
      if (shown.put(revision.witness().siglum(), revision) != null) {
        throw new Malformed("witness: names " + revision.witness().name() + " twice");
      }
    }
    return List.copyOf(shown.values());
  }

  private Revision revision(Document document, String text) {
    Ref ref = Ref.asked("witness", text);
    if (ref.layer() != null) {
      throw new Malformed("witness: may not name a layer; layer does, for all texts");
    }
    return reading.find(document.slug(), ref.siglum(), ref.which());
  }

  private List<Revision> published(Document document) {
    return witnesses.published(document).stream()
        .map(witness -> reading.find(document.slug(), witness.siglum(), "published"))
        .toList();
  }

  /** The document with the texts of these revisions. */
  Edition edition(Document document, List<Revision> shown) {
    return new Edition(
        document.details(),
        shown.stream().map(this::text).toList(),
        shown.stream().flatMap(this::labours).toList(),
        shown.stream().flatMap(this::changes).toList());
  }

  private WitnessText text(Revision revision) {
    Witness witness = revision.witness();
    return new WitnessText(
        witness.siglum(), witness.title(), witness.kind(), words.of(revision).text());
  }

  private Stream<Labour> labours(Revision revision) {
    String siglum = revision.witness().siglum();
    List<Labour> labours = new ArrayList<>();
    reading
        .shares(revision)
        .forEach(
            share ->
                labours.add(
                    new Labour(
                        Duty.TRANSCRIBED,
                        share.writer().username(),
                        share.writer().displayName(),
                        siglum,
                        share.words(),
                        share.fraction())));
    submissions
        .approvers(revision)
        .forEach(
            reviewer ->
                labours.add(
                    new Labour(
                        Duty.REVIEWED, reviewer.username(), reviewer.displayName(), siglum, 0, 0)));
    return labours.stream();
  }

  /** Everything that went into a revision, oldest first. */
  private Stream<Change> changes(Revision revision) {
    Witness witness = revision.witness();
    return revisions
        .numbered(witness, revisions.ancestry(witness).since(revision.number(), List.of()))
        .stream()
        .map(
            each ->
                new Change(
                    witness.siglum(),
                    each.number(),
                    each.createdAt(),
                    each.author().username(),
                    Objects.requireNonNullElse(each.summary(), "")));
  }
}
