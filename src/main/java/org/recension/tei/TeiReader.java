package org.recension.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recension.edition.Details;
import org.recension.edition.Edition;
import org.recension.edition.Received;
import org.recension.edition.Unreadable;
import org.recension.edition.WitnessKind;
import org.recension.edition.WitnessText;
import org.recension.edition.WitnessTexts;
import org.recension.notation.Notation;

/** Reads a TEI document as an edition. */
final class TeiReader {

  private static final String ONLY = "T";

  private final Element root;
  private final Findings findings;
  private final Sigla sigla = new Sigla();
  private final WitnessList witnesses;
  private final WitnessTexts read = new WitnessTexts();

  TeiReader(String file) {
    root = XmlFile.root(file);
    findings = new Findings(file);
    if (!root.name().equals("TEI")) {
      throw new Unreadable("It is no TEI P5: its outermost element is <" + root.name() + ">");
    }
    witnesses = WitnessList.of(root, sigla, findings);
  }

  Received read() {
    Details details = HeaderReader.details(root);
    List<Element> texts = texts(root);
    if (texts.isEmpty()) {
      throw new Unreadable("It has no <text>");
    }
    if (texts.size() > WitnessTexts.MOST) {
      throw new Unreadable("It has more than " + WitnessTexts.MOST + " texts");
    }
    for (Element text : texts) {
      read(text, texts.size() == 1, details);
    }
    for (String id : witnesses.ids()) {
      String siglum = witnesses.listed(id).siglum();
      if (!read.has(siglum)) {
        findings.miss("witness-without-text", root, "There is no text of the witness " + siglum);
      }
    }
    return new Received(Edition.of(details, read.all()), findings.diagnostics());
  }

  /** The texts that are not groups of texts. */
  private static List<Element> texts(Element element) {
    List<Element> texts = new ArrayList<>();
    for (Element child : element.children()) {
      switch (child.name()) {
        case "text" -> texts.addAll(child.child("group") == null ? List.of(child) : texts(child));
        case "group" -> texts.addAll(texts(child));
        default -> {}
      }
    }
    return texts;
  }

  private void read(Element text, boolean isOnly, Details details) {
    Set<String> its = witnesses.named(text.attribute("corresp"));
    List<String> ids = witnesses.ids();
    if (its.size() == 1) {
      read(text, its.iterator().next());
    } else if (Selection.isMadeOf(text, witnesses)) {
      for (String id : Selection.baseFirst(text, witnesses)) {
        read(Selection.of(text, witnesses, id, findings), id);
      }
    } else if (isOnly && !ids.isEmpty()) {
      read(text, ids.get(0));
    } else {
      readUnlisted(text, isOnly, details);
    }
  }

  private void read(Element text, String id) {
    WitnessList.Listed listed = witnesses.listed(id);
    add(text, listed.siglum(), listed.title(), listed.kind());
  }

  private void readUnlisted(Element text, boolean isOnly, Details details) {
    String name = text.attribute("n");
    name = name == null ? text.attribute("xml:id") : name;
    String siglum = sigla.fit(name == null ? ONLY : name, text, findings);
    String title = isOnly && details.title() != null ? details.title() : siglum;
    add(text, siglum, title, WitnessKind.OTHER);
  }

  private void add(Element text, String siglum, String title, WitnessKind kind) {
    if (read.has(siglum)) {
      findings.miss("second-text", text, "A second text of the witness " + siglum + " is left out");
      return;
    }
    String words = Notation.of(TextReader.nodes(text, witnesses, findings)).canonical();
    boolean isNobodys = witnesses.ids().isEmpty() && words.isEmpty();
    if (!isNobodys) {
      read.add(new WitnessText(siglum, title, kind, words));
    }
  }
}
