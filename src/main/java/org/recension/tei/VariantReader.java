package org.recension.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recension.notation.Node;
import org.recension.text.Span;

/** Reads an apparatus as notation, where the text is not taken apart into its witnesses. */
final class VariantReader {

  private static final Span NOWHERE = new Span(0, 0);

  /** A note may count for so many signs in one another. */
  private static final int HEIGHT_OF_NOTE = 3;

  /** Our notation repeats a reading for each witness, and readings within it as often. */
  private static final int MOST_COPIES = 4;

  private final TextReader text;
  private final WitnessList witnesses;
  private final Findings findings;

  VariantReader(TextReader text, WitnessList witnesses, Findings findings) {
    this.text = text;
    this.witnesses = witnesses;
    this.findings = findings;
  }

  void read(Element apparatus, Prose prose) {
    List<Element> readings = Selection.readings(apparatus);
    if (readings.isEmpty()
        || apparatus.attribute("from") != null
        || apparatus.attribute("loc") != null) {
      findings.miss(
          "apparatus-elsewhere", apparatus, "An apparatus apart from its words is left out");
      return;
    }
    Element lemma = readings.get(0);
    List<Element> others = readings.subList(1, readings.size());
    int height = (int) others.stream().flatMap(each -> sigla(each).stream()).count();
    if (!text.hasRoom(height, apparatus)) {
      text.readAll(lemma, prose);
      return;
    }
    text.flow().open(prose);
    boolean isInBraces =
        others.stream().allMatch(each -> sigla(each).stream().allMatch(VariantReader::isSiglum));
    List<Node> words =
        isInBraces && height > 0 ? text.walled(height, lemma) : text.inside(height, lemma);
    for (Element each : others) {
      words = varied(words, each);
    }
    prose.addAll(words);
  }

  /** Words with what others have in place of them. */
  private List<Node> varied(List<Node> lemma, Element reading) {
    List<Node> varied = lemma;
    for (String siglum : sigla(reading)) {
      if (isSiglum(siglum)) {
        String name = siglum.toUpperCase(Locale.ROOT);
        varied = List.of(new Node.Variant(name, varied, text.beside(1, reading), NOWHERE));
      } else if (text.hasRoom(HEIGHT_OF_NOTE, reading)) {
        List<Node> noted = new ArrayList<>(varied);
        noted.add(note(siglum, text.beside(HEIGHT_OF_NOTE, reading)));
        varied = noted;
        findings.warn("reading-noted", reading, "What “" + siglum + "” reads becomes a note");
      }
    }
    return varied;
  }

  private List<String> sigla(Element reading) {
    List<String> sigla = new ArrayList<>();
    for (String name : WitnessList.names(reading.attribute("wit"))) {
      List<String> listed =
          witnesses.named(name).stream().map(id -> witnesses.listed(id).siglum()).toList();
      sigla.addAll(listed.isEmpty() ? List.of(name) : listed);
    }
    boolean repeats = sigla.size() > 1;
    if (repeats && (sigla.size() > MOST_COPIES || !reading.all("app").isEmpty())) {
      return List.of(String.join(", ", sigla));
    }
    return sigla.isEmpty() ? List.of("other reading") : sigla;
  }

  /** Our notation takes one letter for the name of a witness. */
  private static boolean isSiglum(String name) {
    return name.length() == 1
        && (Character.isLetter(name.charAt(0)) || name.equals("'") || name.equals("’"));
  }

  private static Node note(String siglum, List<Node> words) {
    boolean isLabel = Labels.isLabel(siglum);
    List<Node> named = new ArrayList<>();
    named.add(Node.Text.of(isLabel ? " " : siglum + ": "));
    named.addAll(words);
    return new Node.Note(isLabel ? siglum : Labels.NOTE, named, NOWHERE);
  }
}
