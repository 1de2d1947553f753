package org.recension.apparatus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.recension.text.Span;
import org.recension.text.Words;

/** The paragraphs of the base with what differs in them. */
final class TeiBody {

  private final TeiWriter tei;
  private final Apparatus apparatus;
  private final List<String> sigla;
  private final List<String> names;
  private final List<Place> places;
  private final Words base;
  private final Paragraphs paragraphs;

  TeiBody(TeiWriter tei, Apparatus apparatus, List<String> names) {
    this.tei = tei;
    this.apparatus = apparatus;
    this.sigla = apparatus.sources().stream().map(Source::siglum).toList();
    this.names = names;
    this.places = apparatus.places();
    this.base = apparatus.base().words();
    this.paragraphs = Paragraphs.of(base);
  }

  void write() throws XMLStreamException {
    tei.start("p");
    for (Segment segment : apparatus.segments()) {
      if (segment.place() == null) {
        common(segment.extents().get(0).words());
      } else {
        place(segment.place(), segment);
      }
    }
    tei.end();
  }

  private void common(Span span) throws XMLStreamException {
    int written = span.start();
    for (int i = span.start(); i < span.end(); i++) {
      if (paragraphs.isSeparator(i, span.end())) {
        tei.words(base, new Span(written, i));
        written = paragraphs.after(i);
        separator(new Span(i, written));
        i = written - 1;
      }
    }
    tei.words(base, new Span(written, span.end()));
  }

  /** As many line breaks as it takes end a paragraph; what there is more is written out. */
  private void separator(Span span) throws XMLStreamException {
    int breaks = 0;
    for (int i = span.start(); i < span.end(); i++) {
      breaks += base.isLineBreak(i) ? 1 : 0;
      if (!base.isLineBreak(i) || breaks > paragraphs.breaks()) {
        tei.words(base, new Span(i, i + 1));
      } else if (breaks == paragraphs.breaks()) {
        tei.end().start("p");
      }
    }
  }

  private void place(Place place, Segment segment) throws XMLStreamException {
    tei.start("app").attribute("xml:id", "app-" + place.number());
    tei.attribute("n", Integer.toString(place.number()));
    tei.start("lem").attribute("wit", pointers(place.agreeing()));
    tei.words(base, segment.extents().get(0).words());
    tei.end();
    for (int i = 0; i < place.readings().size(); i++) {
      reading(place, i);
    }
    tei.end();
  }

  private void reading(Place place, int index) throws XMLStreamException {
    Reading reading = place.readings().get(index);
    tei.start("rdg").attribute("wit", pointers(reading.sigla()));
    tei.attribute("type", reading.judgement().name().toLowerCase(Locale.ROOT));
    if (reading.isMoved()) {
      tei.attribute("xml:id", name(place.number(), index));
      tei.attribute("cause", "transposition");
      tei.attribute("corresp", others(reading));
    }
    Attestation first = reading.attestations().get(0);
    Words words = apparatus.sources().get(sigla.indexOf(first.siglum())).words();
    tei.words(words, first.extent().words());
    tei.end();
  }

  private static String name(int place, int reading) {
    return "app-" + place + "-" + (reading + 1);
  }

  /** The readings at the other places that share a witness with this. */
  private String others(Reading reading) {
    List<Integer> numbers = new ArrayList<>(reading.movedFrom());
    numbers.addAll(reading.movedTo());
    List<String> others = new ArrayList<>();
    for (int number : numbers) {
      List<Reading> there = places.get(number - 1).readings();
      for (int i = 0; i < there.size(); i++) {
        if (there.get(i).isMoved()
            && there.get(i).sigla().stream().anyMatch(reading.sigla()::contains)) {
          others.add("#" + name(number, i));
        }
      }
    }
    return others.stream().distinct().collect(Collectors.joining(" "));
  }

  private String pointers(List<String> of) {
    return of.stream()
        .map(siglum -> "#" + names.get(sigla.indexOf(siglum)))
        .collect(Collectors.joining(" "));
  }
}
