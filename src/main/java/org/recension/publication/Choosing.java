package org.recension.publication;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.recension.document.Witness;
import org.recension.manner.Conditions;
import org.recension.manner.Snapshot;
import org.recension.transcription.Revision;
import org.recension.transcription.RevisionItem;

/** Lays out for an editor what could be shown again of the witnesses of a document. */
@ApplicationScoped
public class Choosing {

  private final Publications publications;
  private final Conditions conditions;

  Choosing(Publications publications, Conditions conditions) {
    this.publications = publications;
    this.conditions = conditions;
  }

  /** One choice for each witness of which something is published, in the order of their sigla. */
  @Snapshot
  public List<Choice> of(String slug) {
    Map<Witness, List<Revision>> approved =
        publications.approved(slug).stream().collect(groupingBy(Revision::witness));
    return publications.current(slug).stream()
        .map(now -> choice(now, Objects.requireNonNull(approved.get(now.witness()))))
        .toList();
  }

  private Choice choice(Publication now, List<Revision> approved) {
    Revision shown =
        approved.stream().filter(r -> r.number() == now.revision()).findFirst().orElseThrow();
    PublicationView view = PublicationView.of(now, shown);
    List<RevisionItem> earlier =
        approved.stream()
            .filter(revision -> !revision.equals(shown))
            .map(RevisionItem::of)
            .toList();
    return new Choice(view, conditions.seen(view), earlier);
  }
}
