package org.recension.transcription;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.recension.contributor.Caller;
import org.recension.contributor.Person;
import org.recension.document.Witness;
import org.recension.document.Witnesses;
import org.recension.problem.NotFound;
import org.recension.text.Attribution;
import org.recension.text.Run;

/** Finds the revision that somebody asks for, if they may read it. */
@ApplicationScoped
public class Reading {

  private final Witnesses witnesses;
  private final Revisions revisions;
  private final Attributing attributing;
  private final Caller caller;

  Reading(Witnesses witnesses, Revisions revisions, Attributing attributing, Caller caller) {
    this.witnesses = witnesses;
    this.revisions = revisions;
    this.attributing = attributing;
    this.caller = caller;
  }

  /** The revision of a number, {@code latest} or {@code published}. */
  public Revision find(String slug, String siglum, String which) {
    caller.requireReading();
    Revision revision =
        revisions
            .asked(slug, siglum, which)
            .orElseThrow(() -> nothing(witnesses.named(slug, siglum), which));
    if (caller.isAnonymous()) {
      boolean published = Integer.valueOf(revision.number()).equals(revision.witness().published());
      caller.requireReading(revision.name(), published || revisions.isPublic(revision));
    }
    return revision;
  }

  AttributionView attribution(Revision revision) {
    Attribution attribution = attributing.of(revision);
    Set<Integer> origins = attribution.runs().stream().map(Run::origin).collect(toSet());
    Map<Integer, Person> authors =
        revisions.numbered(revision.witness(), origins).stream()
            .collect(toMap(Revision::number, r -> Person.of(r.author())));
    return AttributionView.of(attribution, authors);
  }

  private static NotFound nothing(Witness witness, String which) {
    return new NotFound("No revision " + which + " of witness " + witness.name());
  }
}
