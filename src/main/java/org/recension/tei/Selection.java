package org.recension.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses from an apparatus what one witness reads. */
final class Selection {

  private final WitnessList witnesses;
  private final String id;
  private final Findings findings;

  private Selection(WitnessList witnesses, String id, Findings findings) {
    this.witnesses = witnesses;
    this.id = id;
    this.findings = findings;
  }

  /** The same text with the readings of a witness in place of each apparatus. */
  static Element of(Element text, WitnessList witnesses, String id, Findings findings) {
    return new Selection(witnesses, id, findings).select(text);
  }

  /** Whether a text carries the readings of several of the witnesses. */
  static boolean isMadeOf(Element text, WitnessList witnesses) {
    return witnesses.ids().size() > 1
        && text.all("app").stream()
            .flatMap(app -> readings(app).stream())
            .anyMatch(reading -> !witnesses.named(reading.attribute("wit")).isEmpty());
  }

  /** The witnesses, the one that most lemmas name before all others. */
  static List<String> baseFirst(Element text, WitnessList witnesses) {
    Map<String, Integer> lemmas = new HashMap<>();
    for (Element lemma : text.all("lem")) {
      witnesses.named(lemma.attribute("wit")).forEach(each -> lemmas.merge(each, 1, Integer::sum));
    }
    List<String> ids = new ArrayList<>(witnesses.ids());
    String base = ids.get(0);
    for (String each : ids) {
      base = lemmas.getOrDefault(each, 0) > lemmas.getOrDefault(base, 0) ? each : base;
    }
    ids.remove(base);
    ids.add(0, base);
    return ids;
  }

  /** The lemma and the readings of an apparatus, also those that stand in groups. */
  static List<Element> readings(Element apparatus) {
    List<Element> readings = new ArrayList<>();
    for (Element child : apparatus.children()) {
      switch (child.name()) {
        case "lem", "rdg" -> readings.add(child);
        case "rdgGrp" -> readings.addAll(readings(child));
        default -> {}
      }
    }
    return readings;
  }

  private Element select(Element element) {
    Element selected = element.emptied();
    for (Content each : element.content()) {
      if (each instanceof Words words) {
        selected.content().add(new Words(words.text().toString()));
      } else if (each instanceof Element child && !child.name().equals("app")) {
        selected.content().add(select(child));
      } else if (each instanceof Element apparatus) {
        Element reading = chosen(apparatus);
        if (reading != null) {
          selected.content().add(select(reading));
        }
      }
    }
    return selected;
  }

  private @Nullable Element chosen(Element apparatus) {
    Element unnamed = null;
    for (Element reading : readings(apparatus)) {
      String pointers = reading.attribute("wit");
      Set<String> named = witnesses.named(pointers);
      if (named.contains(id)) {
        return reading;
      }
      for (String name : WitnessList.names(pointers)) {
        if (witnesses.named(name).isEmpty()) {
          findings.miss("witness-not-listed", reading, "No listed witness is called " + name);
        }
      }
      if (pointers == null && reading.name().equals("lem")) {
        unnamed = reading;
      } else if (pointers == null) {
        findings.miss(
            "reading-of-nobody", reading, "Readings that name no witness are in none of the texts");
      }
    }
    if (unnamed == null) {
      String siglum = witnesses.listed(id).siglum();
      findings.warn(
          "no-reading", apparatus, "Where no reading names " + siglum + ", it has no words");
    }
    return unnamed;
  }
}
