package org.recension.collation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.recension.manner.Sha256;
import org.recension.text.Diff;
import org.recension.text.Merge;
import org.recension.text.Words;
import org.recension.transcription.Reading;
import org.recension.transcription.Revision;
import org.recension.transcription.Revisions;

/** Compares texts word by word, and brings them together. */
@ApplicationScoped
public class Comparing {

  private final Reading reading;
  private final Revisions revisions;
  private final Timer diffTime;

  Comparing(Reading reading, Revisions revisions, MeterRegistry meters) {
    this.reading = reading;
    this.revisions = revisions;
    this.diffTime =
        Timer.builder("recension.diff")
            .description("Time to compare two texts")
            .publishPercentileHistogram(false)
            .register(meters);
  }

  /** The tag of a comparison, of everything that its answer depends on. */
  public static String tag(@Nullable Object... parts) {
    return Sha256.of(Words.TOKENIZER + Diff.ALGORITHM + Arrays.toString(parts)).substring(0, 32);
  }

  /** The revision that a ref names, if the caller may read it. */
  Revision find(String slug, Ref ref) {
    return reading.find(slug, ref.siglum(), ref.which());
  }

  /** A revision with its text; no text where there is no revision. */
  public Side side(@Nullable Revision revision) {
    return revision == null ? Side.unsaved("") : Side.of(revision, revisions.text(revision));
  }

  /** What changed from one text to the other. */
  public Diff diff(Side from, Side to) {
    return diffTime.record(() -> Diff.between(Words.of(from.text()), Words.of(to.text())));
  }

  /** The same, as it is shown. */
  public DiffView view(Side from, Side to) {
    return DiffView.of(from, to, diff(from, to));
  }

  /** Two texts that grew from one, brought together by word. */
  public Merge merge(Side base, Side left, Side right) {
    return Merge.of(Words.of(base.text()), Words.of(left.text()), Words.of(right.text()));
  }
}
