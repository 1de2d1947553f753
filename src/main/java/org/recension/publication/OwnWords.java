package org.recension.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.recension.contributor.Contributor;
import org.recension.document.Witness;
import org.recension.text.Attribution;
import org.recension.text.Run;
import org.recension.transcription.Attributing;
import org.recension.transcription.Revisions;

/** Counts a contributor's words in what is shown. */
@ApplicationScoped
class OwnWords {

  private final Revisions revisions;
  private final Attributing attributing;

  OwnWords(Revisions revisions, Attributing attributing) {
    this.revisions = revisions;
    this.attributing = attributing;
  }

  /** How many words of the published text of a witness are this contributor's. */
  int published(Contributor contributor, Witness witness) {
    Integer published = witness.published();
    if (published == null) {
      return 0;
    }
    Attribution attribution = attributing.of(revisions.numbered(witness, published));
    Set<Integer> own = new HashSet<>(revisions.numbersBy(contributor, witness));
    int words = 0;
    for (Run run : attribution.runs()) {
      if (own.contains(run.origin())) {
        words += attribution.words().count(run.span());
      }
    }
    return words;
  }
}
