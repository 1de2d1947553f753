package org.recension.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.recension.collation.Comparing;
import org.recension.collation.DiffView;
import org.recension.collation.Side;
import org.recension.comparison.Lens;
import org.recension.comparison.ShownDiff;
import org.recension.document.Witness;
import org.recension.document.Witnesses;
import org.recension.transcription.Revisions;
import org.recension.transcription.SentText;
import org.recension.transcription.TextLimits;

/** Tries a text: how it will read, what to look at, what it would change. Writes nothing. */
@ApplicationScoped
class Previewing {

  /** The page of a text not kept yet has no address under which it could be looked at otherwise. */
  private static final Lens PLAIN = Lens.of("", Map.of(), null, null, null);

  private final Witnesses witnesses;
  private final Revisions revisions;
  private final Comparing comparing;
  private final TextLimits limits;

  Previewing(Witnesses witnesses, Revisions revisions, Comparing comparing, TextLimits limits) {
    this.witnesses = witnesses;
    this.revisions = revisions;
    this.comparing = comparing;
    this.limits = limits;
  }

  /** A text for a witness; refused like one that is sent if it could not be kept. */
  Preview of(String slug, String siglum, String text) {
    Witness witness = witnesses.named(slug, siglum);
    String language = witness.document().language();
    Integer published = witness.published();
    if (published == null) {
      return Preview.of(language, limits.check(text), null);
    }
    Side before = comparing.side(revisions.numbered(witness, published));
    SentText tried = limits.check(text, before.words().get());
    DiffView diff = comparing.view(before, Side.unsaved(tried, null));
    return Preview.of(language, tried, ShownDiff.of(diff, PLAIN, language));
  }
}
