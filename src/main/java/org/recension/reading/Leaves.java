package org.recension.reading;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recension.collation.ApparatusView;
import org.recension.collation.ApparatusView.PlaceView;
import org.recension.collation.Collating;
import org.recension.collation.Ref;
import org.recension.document.DocumentView;
import org.recension.document.WitnessView;
import org.recension.edition.Typesetting;
import org.recension.notation.Layer;
import org.recension.reading.ReaderStyle.Lemma;
import org.recension.reading.ReaderStyle.Spoken;
import org.recension.transcription.Reading;
import org.recension.transcription.Revision;
import org.recension.transcription.Revisions;

/** Sets what is published for readers. */
@ApplicationScoped
class Leaves {

  private static final String PUBLISHED = "published";

  private final Reading reading;
  private final Revisions revisions;
  private final Collating collating;

  Leaves(Reading reading, Revisions revisions, Collating collating) {
    this.reading = reading;
    this.revisions = revisions;
    this.collating = collating;
  }

  /** The text of a witness, without what others have there. */
  Leaf bare(DocumentView document, WitnessView witness, @Nullable Layer layer, Spoken spoken) {
    return of(document, witness, layer, List.of(), spoken);
  }

  /** The text of a witness, and the apparatus at its foot. */
  Leaf collated(DocumentView document, WitnessView witness, @Nullable Layer layer, Spoken spoken) {
    if (witness.published() == null || document.publishedCount() < 2) {
      return bare(document, witness, layer, spoken);
    }
    Layer base = Objects.requireNonNullElse(layer, Layer.FINAL);
    ApparatusView apparatus =
        collating.view(
            document.slug(), Optional.of(new Ref(witness.siglum(), PUBLISHED, base)), List.of());
    return of(document, witness, layer, apparatus.places(), spoken);
  }

  private Leaf of(
      DocumentView document,
      WitnessView witness,
      @Nullable Layer layer,
      List<PlaceView> places,
      Spoken spoken) {
    if (witness.published() == null) {
      return new Leaf(document, witness, null, layer, List.of());
    }
    Revision revision = reading.find(document.slug(), witness.siglum(), PUBLISHED);
    ReaderStyle style =
        new ReaderStyle(
            reading.attribution(revision).runs(),
            places.stream().map(Leaves::lemma).toList(),
            spoken);
    String html = Typesetting.of(revisions.text(revision), layer, style);
    return new Leaf(document, witness, new RawString("<p>" + html + "</p>"), layer, places);
  }

  private static Lemma lemma(PlaceView place) {
    var written = place.lemma().written();
    return written == null
        ? new Lemma(place.number(), place.lemma().start(), place.lemma().end())
        : new Lemma(place.number(), written.start(), written.end());
  }
}
