package org.recension.collation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.recension.apparatus.Apparatus;
import org.recension.apparatus.Judgement;
import org.recension.apparatus.Place;
import org.recension.apparatus.Reading;
import org.recension.apparatus.Source;
import org.recension.notation.Layer;
import org.recension.text.Words;
import org.recension.transcription.Revision;

/** Where the texts of a document differ, with what each of them has there. */
public record ApparatusView(
    @Schema(description = "The texts that are collated, the base first") List<SourceView> sources,
    String offsetUnit,
    String tokenizer,
    String algorithm,
    @Schema(description = "In the order of the base") List<PlaceView> places) {

  /** One of the texts, and the label that stands for it. */
  public record SourceView(
      String label,
      String ref,
      String witness,
      int revision,
      @Nullable Layer layer,
      String sha256,
      int wordCount) {}

  /** One place where at least one text differs from the base. */
  public record PlaceView(
      int number,
      int paragraph,
      String before,
      Passage lemma,
      @Schema(description = "The lemma as it is printed") String printed,
      String after,
      List<String> agreeing,
      List<ReadingView> readings) {}

  /** What one text has at a place, or several the same. */
  public record ReadingView(
      String text,
      @Schema(description = "The reading as it is printed") String printed,
      Judgement kind,
      List<AttestationView> witnesses,
      List<Integer> movedFrom,
      List<Integer> movedTo) {}

  /** Where one text has a reading. */
  public record AttestationView(String label, Passage passage) {}

  static ApparatusView of(Texts texts, Apparatus apparatus) {
    List<Side> sides = texts.sides();
    List<Source> sources = apparatus.sources();
    Map<String, Passages> known = new HashMap<>();
    for (int i = 0; i < sources.size(); i++) {
      Source source = sources.get(i);
      known.put(source.siglum(), new Passages(source.words(), sides.get(i).origin()));
    }
    Function<String, Passages> passages = siglum -> Objects.requireNonNull(known.get(siglum));
    return new ApparatusView(
        IntStream.range(0, sources.size())
            .mapToObj(i -> view(sources.get(i), sides.get(i)))
            .toList(),
        "codePoint",
        Words.TOKENIZER,
        Apparatus.ALGORITHM,
        apparatus.places().stream()
            .map(place -> view(place, passages.apply(apparatus.base().siglum()), passages))
            .toList());
  }

  private static SourceView view(Source source, Side side) {
    Revision revision = Objects.requireNonNull(side.revision());
    return new SourceView(
        source.siglum(),
        String.valueOf(side.ref()),
        side.siglum(),
        revision.number(),
        side.layer(),
        side.sha256(),
        source.words().count());
  }

  private static PlaceView view(Place place, Passages base, Function<String, Passages> passages) {
    return new PlaceView(
        place.number(),
        place.paragraph(),
        place.context().before(),
        base.of(place.lemma().extent().words()),
        place.lemma().printed(),
        place.context().after(),
        place.agreeing(),
        place.readings().stream().map(reading -> view(reading, passages)).toList());
  }

  private static ReadingView view(Reading reading, Function<String, Passages> passages) {
    return new ReadingView(
        reading.text(),
        reading.printed(),
        reading.judgement(),
        reading.attestations().stream()
            .map(
                found ->
                    new AttestationView(
                        found.siglum(), passages.apply(found.siglum()).of(found.extent().words())))
            .toList(),
        reading.movedFrom(),
        reading.movedTo());
  }
}
