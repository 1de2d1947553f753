package org.recension.apparatus;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.recension.text.Words;

/**
 * A base text and its witnesses, collated.
 *
 * @param sources the texts, the base first
 * @param segments all of all texts, in order
 */
public record Apparatus(List<Source> sources, List<Segment> segments) {

  /** Names the rules by which places are found, for those who keep results. */
  public static final String ALGORITHM = "recension-apparatus/1";

  public Apparatus {
    sources = List.copyOf(sources);
    segments = List.copyOf(segments);
  }

  /** Collates witnesses with a base, the first; no two with the same siglum. */
  public static Apparatus of(List<Source> sources) {
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("an apparatus without a base");
    }
    Set<String> sigla = new HashSet<>();
    for (Source source : sources) {
      if (!sigla.add(source.siglum())) {
        throw new IllegalArgumentException("two sources with the siglum " + source.siglum());
      }
    }
    List<Words> texts = sources.stream().map(Source::words).toList();
    return new Apparatus(sources, new Placing(sources, Tiling.of(texts)).segments());
  }

  public Source base() {
    return sources.get(0);
  }

  /** Where at least one witness differs from the base, numbered from 1. */
  public List<Place> places() {
    return segments.stream().map(Segment::place).filter(Objects::nonNull).toList();
  }
}
