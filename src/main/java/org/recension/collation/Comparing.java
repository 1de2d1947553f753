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
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.recension.collation.DiffView.EditView;
import org.recension.collation.DiffView.SideView;
import org.recension.manner.Conditions;
import org.recension.notation.Layer;
import org.recension.notation.LayerText;
import org.recension.text.Diff;
import org.recension.text.Edit;
import org.recension.text.Kind;
import org.recension.text.Merge;
import org.recension.text.Span;
import org.recension.text.Words;
import org.recension.transcription.Reading;
import org.recension.transcription.Remembered;
import org.recension.transcription.Revision;
import org.recension.transcription.RevisionLayers;
import org.recension.transcription.RevisionWords;
import org.recension.transcription.RunView;
import org.recension.transcription.SentText;

/** Compares texts word by word, and brings them together. */
@ApplicationScoped
public class Comparing {

  private static final Side NOTHING = Side.unsaved(SentText.of(""), null);

  /** Two texts by their hashes, and the rules by which they are compared. */
  private record Pair(String from, String to, String rules) {}

  /** The same two with their words. */
  private record Both(Words from, Words to) {}

  private final Reading reading;
  private final RevisionWords words;
  private final RevisionLayers layers;
  private final Remembered<Pair, Diff> known;
  private final Timer diffTime;

  Comparing(
      Reading reading,
      RevisionWords words,
      RevisionLayers layers,
      @ConfigProperty(name = "recension.remembered.diffs") MemorySize room,
      MeterRegistry meters) {
    this.reading = reading;
    this.words = words;
    this.layers = layers;
    this.known = new Remembered<>("diffs", room.asLongValue(), (pair, diff) -> bytes(diff), meters);
    this.diffTime =
        Timer.builder("recension.diff")
            .description("Time to compare two texts")
            .publishPercentileHistogram(false)
            .register(meters);
  }

  /** The tag of a comparison: of all that its answer depends on, though nothing is compared yet. */
  public static String tag(String mediaType, Side from, Side to) {
    String texts = String.join(" ", mediaType, Reading.RULES, from.content(), to.content());
    // Brackets are all that plain text adds; the other forms name the revisions and their writers.
    String names = mediaType.startsWith(MediaType.TEXT_PLAIN) ? "" : from.name() + to.name();
    return Conditions.tag(texts + names);
  }

  /** A revision with its text; no text where there is no revision. */
  public Side side(@Nullable Revision revision) {
    return revision == null
        ? NOTHING
        : Side.written(revision, revision.sha256(), () -> words.of(revision));
  }

  /** The text that a ref names, if the caller may read it. */
  public Side side(String slug, Ref ref) {
    Revision revision = reading.find(slug, ref.siglum(), ref.which());
    Layer layer = ref.layer();
    return layer == null
        ? side(revision)
        : Side.layer(revision, revision.sha256(), layer, () -> layers.of(revision, layer));
  }

  /** What changed from one text to the other; worked out once for the same two texts. */
  public Diff diff(Side from, Side to) {
    Pair pair = new Pair(from.content(), to.content(), Reading.RULES);
    return known.get(pair, () -> new Both(from.words().get(), to.words().get()), this::compare);
  }

  private Diff compare(Both both) {
    return Objects.requireNonNull(diffTime.record(() -> Diff.between(both.from(), both.to())));
  }

  /** The same, as it is shown: with who wrote the words that came, where a revision holds them. */
  public DiffView view(Side from, Side to) {
    Diff diff = diff(from, to);
    boolean areWritten = from.layer() == null && to.layer() == null;
    Function<Edit, @Nullable Kind> kind = areWritten ? new WrittenKinds(diff)::of : diff::kind;
    Passages before = new Passages(diff.from(), from.origin());
    Passages after = new Passages(diff.to(), to.origin());
    Map<Span, List<RunView>> writers = writers(diff, to);
    return DiffView.of(
        SideView.of(from, diff.from()),
        SideView.of(to, diff.to()),
        diff,
        diff.edits().stream()
            .map(
                edit ->
                    new EditView(
                        edit.op(),
                        before.of(edit.from()),
                        after.of(edit.to()),
                        kind.apply(edit),
                        writers.get(edit.to())))
            .toList());
  }

  private Map<Span, List<RunView>> writers(Diff diff, Side to) {
    if (to.revision() == null) {
      return Map.of();
    }
    List<Span> came =
        diff.changes().stream().map(Edit::to).filter(span -> !span.isEmpty()).toList();
    LayerText origin = to.origin();
    List<Span> written =
        origin == null ? came : written(came, diff.to(), origin, words.of(to.revision()));
    List<List<RunView>> runs = reading.writers(to.revision(), written);
    Map<Span, List<RunView>> writers = new HashMap<>();
    for (int i = 0; i < came.size(); i++) {
      writers.put(came.get(i), runs.get(i));
    }
    return writers;
  }

  /** The words as written of which words of a layer were read. */
  private static List<Span> written(List<Span> read, Words layer, LayerText origin, Words written) {
    return read.stream()
        .map(span -> written.tokens(origin.written(layer.codePoints(span))))
        .toList();
  }

  /** Two texts that grew from one, brought together by word. */
  public Merge merge(Side base, Side left, Side right) {
    return Merge.of(base.words().get(), left.words().get(), right.words().get());
  }

  private static int bytes(Diff diff) {
    return 200 + diff.from().bytes() + diff.to().bytes() + 80 * diff.edits().size();
  }
}
