package org.recension.collation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.recension.manner.Conditions;
import org.recension.text.Diff;
import org.recension.text.Edit;
import org.recension.text.Merge;
import org.recension.text.Span;
import org.recension.text.Words;
import org.recension.transcription.Reading;
import org.recension.transcription.Remembered;
import org.recension.transcription.Revision;
import org.recension.transcription.RevisionWords;
import org.recension.transcription.RunView;
import org.recension.transcription.SentText;

/** Compares texts word by word, and brings them together. */
@ApplicationScoped
public class Comparing {

  private static final Side NOTHING = Side.unsaved(SentText.of(""));

  /** Two texts by their hashes, and the rules by which they are compared. */
  private record Pair(String from, String to, String tokenizer, String algorithm) {}

  /** The same two with their words. */
  private record Both(Words from, Words to) {}

  private final Reading reading;
  private final RevisionWords words;
  private final Remembered<Pair, Diff> known;
  private final Timer diffTime;

  Comparing(
      Reading reading,
      RevisionWords words,
      @ConfigProperty(name = "recension.remembered.diffs") MemorySize room,
      MeterRegistry meters) {
    this.reading = reading;
    this.words = words;
    this.known = new Remembered<>("diffs", room.asLongValue(), (pair, diff) -> bytes(diff), meters);
    this.diffTime =
        Timer.builder("recension.diff")
            .description("Time to compare two texts")
            .publishPercentileHistogram(false)
            .register(meters);
  }

  /** The tag of a comparison: of all that its answer depends on, though nothing is compared yet. */
  public static String tag(String mediaType, Side from, Side to) {
    String texts = String.join(" ", mediaType, Reading.RULES, from.sha256(), to.sha256());
    // Brackets are all that plain text adds; the other forms name the revisions and their writers.
    String names = mediaType.startsWith(MediaType.TEXT_PLAIN) ? "" : from.name() + to.name();
    return Conditions.tag(texts + names);
  }

  /** The revision that a ref names, if the caller may read it. */
  Revision find(String slug, Ref ref) {
    return reading.find(slug, ref.siglum(), ref.which());
  }

  /** A revision with its text; no text where there is no revision. */
  public Side side(@Nullable Revision revision) {
    return revision == null
        ? NOTHING
        : new Side(revision, revision.sha256(), () -> words.of(revision));
  }

  /** What changed from one text to the other; worked out once for the same two texts. */
  public Diff diff(Side from, Side to) {
    Pair pair = new Pair(from.sha256(), to.sha256(), Words.TOKENIZER, Diff.ALGORITHM);
    return known.get(pair, () -> new Both(from.words().get(), to.words().get()), this::compare);
  }

  private Diff compare(Both both) {
    return Objects.requireNonNull(diffTime.record(() -> Diff.between(both.from(), both.to())));
  }

  /** The same, as it is shown: with who wrote the words that came, where a revision holds them. */
  public DiffView view(Side from, Side to) {
    Diff diff = diff(from, to);
    List<Span> came =
        diff.changes().stream().map(Edit::to).filter(span -> !span.isEmpty()).toList();
    Map<Span, List<RunView>> writers = new HashMap<>();
    if (to.revision() != null) {
      List<List<RunView>> runs = reading.writers(to.revision(), came);
      for (int i = 0; i < came.size(); i++) {
        writers.put(came.get(i), runs.get(i));
      }
    }
    return DiffView.of(from, to, diff, writers);
  }

  /** Two texts that grew from one, brought together by word. */
  public Merge merge(Side base, Side left, Side right) {
    return Merge.of(base.words().get(), left.words().get(), right.words().get());
  }

  private static int bytes(Diff diff) {
    return 200 + diff.from().bytes() + diff.to().bytes() + 80 * diff.edits().size();
  }
}
