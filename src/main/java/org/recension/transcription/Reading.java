package org.recension.transcription;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recension.contributor.Caller;
import org.recension.contributor.Person;
import org.recension.document.Witness;
import org.recension.document.Witnesses;
import org.recension.notation.Notation;
import org.recension.problem.NotFound;
import org.recension.text.Attribution;
import org.recension.text.Diff;
import org.recension.text.Run;
import org.recension.text.Span;
import org.recension.text.Words;

/** Finds the revision that somebody asks for, if they may read it. */
@ApplicationScoped
public class Reading {

  /** Names the rules by which texts are cut, compared, attributed and read, for those who keep. */
  public static final String RULES =
      String.join(" ", Words.TOKENIZER, Diff.ALGORITHM, Attribution.ALGORITHM, Notation.RULES);

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

  /** The numbers of all revisions of a witness that the caller may read, in order. */
  public List<Integer> numbers(Witness witness) {
    caller.requireReading();
    return revisions.numbers(witness, caller.isAnonymous());
  }

  /** Who wrote which stretch of a revision. */
  public AttributionView attribution(Revision revision) {
    Attribution attribution = attributing.of(revision);
    List<Span> all = List.of(new Span(0, attribution.words().size()));
    return new AttributionView(runs(revision, attribution, all).get(0));
  }

  /** How many words of a revision each of its writers wrote, most first. */
  public List<Share> shares(Revision revision) {
    Attribution attribution = attributing.of(revision);
    Words words = attribution.words();
    Map<Person, Integer> counts = new HashMap<>();
    Span all = new Span(0, words.size());
    Map<Integer, Person> authors = authors(revision, attribution, List.of(all));
    for (Run run : attribution.runs(all)) {
      counts.merge(authors.get(run.origin()), words.count(run.span()), Integer::sum);
    }
    return counts.entrySet().stream()
        .map(count -> new Share(count.getKey(), count.getValue(), words.count()))
        .sorted(comparing(Share::words).reversed().thenComparing(s -> s.writer().username()))
        .toList();
  }

  /** Who wrote these stretches of a revision, for each of them in order. */
  public List<List<RunView>> writers(Revision revision, List<Span> spans) {
    return spans.isEmpty() ? List.of() : runs(revision, attributing.of(revision), spans);
  }

  private List<List<RunView>> runs(Revision revision, Attribution attribution, List<Span> spans) {
    Map<Integer, Person> authors = authors(revision, attribution, spans);
    return spans.stream().map(span -> RunView.covering(span, attribution, authors)).toList();
  }

  private Map<Integer, Person> authors(
      Revision revision, Attribution attribution, List<Span> spans) {
    return revisions.numbered(revision.witness(), attribution.originsOf(spans)).stream()
        .collect(toMap(Revision::number, r -> Person.of(r.author())));
  }

  private static NotFound nothing(Witness witness, String which) {
    return new NotFound("No revision " + which + " of witness " + witness.name());
  }
}
