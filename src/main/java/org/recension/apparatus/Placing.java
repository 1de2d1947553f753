package org.recension.apparatus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recension.text.Words;

/** Makes of tiles the segments of an apparatus, and says of each place what an editor would. */
final class Placing {

  private final List<Source> sources;
  private final Words base;
  private final List<Tile> tiles;
  private final Paragraphs paragraphs;
  private final Moves moves;

  Placing(List<Source> sources, List<Tile> tiles) {
    this.sources = sources;
    this.base = sources.get(0).words();
    this.tiles = tiles;
    this.paragraphs = Paragraphs.of(base);
    this.moves = Moves.of(sources.stream().map(Source::words).toList(), tiles);
  }

  List<Segment> segments() {
    List<Segment> segments = new ArrayList<>(tiles.size());
    int number = 0;
    for (Tile tile : tiles) {
      Place place = tile.isCommon() ? null : place(tile, ++number);
      segments.add(new Segment(place, extents(tile)));
    }
    return segments;
  }

  private List<Extent> extents(Tile tile) {
    List<Extent> extents = new ArrayList<>(sources.size());
    for (int i = 0; i < sources.size(); i++) {
      extents.add(Extent.of(sources.get(i).words(), tile.starts()[i], tile.ends()[i]));
    }
    return extents;
  }

  private Place place(Tile tile, int number) {
    Phrase words = new Phrase(base, tile.starts()[0], tile.ends()[0]);
    Surroundings around = new Surroundings(base, words.start(), words.end());
    Extent extent = Extent.of(base, words.start(), words.end());
    List<String> agreeing = new ArrayList<>();
    Map<Integer, List<Integer>> others = new LinkedHashMap<>();
    for (int i = 0; i < sources.size(); i++) {
      int first = tile.classes()[i];
      if (first == 0) {
        agreeing.add(sources.get(i).siglum());
      } else {
        others.computeIfAbsent(first, f -> new ArrayList<>()).add(i);
      }
    }
    List<Reading> readings =
        others.values().stream().map(same -> reading(tile, number, same, around)).toList();
    return new Place(
        number,
        paragraphs.number(words.start()),
        new Lemma(extent, words.stripped(), around.lemma()),
        around.context(),
        agreeing,
        readings);
  }

  private Reading reading(Tile tile, int number, Collection<Integer> same, Surroundings around) {
    int first = same.iterator().next();
    Phrase lemma = new Phrase(base, tile.starts()[0], tile.ends()[0]);
    Phrase reading =
        new Phrase(sources.get(first).words(), tile.starts()[first], tile.ends()[first]);
    return new Reading(
        reading.stripped(),
        around.reading(reading),
        Judgement.of(lemma, reading),
        same.stream().map(i -> attestation(tile, i)).toList(),
        moves.to(number, same),
        moves.from(number, same));
  }

  private Attestation attestation(Tile tile, int source) {
    Source witness = sources.get(source);
    Extent extent = Extent.of(witness.words(), tile.starts()[source], tile.ends()[source]);
    return new Attestation(witness.siglum(), extent);
  }
}
