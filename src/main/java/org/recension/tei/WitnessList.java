package org.recension.tei;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recension.edition.Unreadable;
import org.recension.edition.WitnessKind;
import org.recension.edition.WitnessTexts;

/** The witnesses that the header lists, and what the text calls them. */
final class WitnessList {

  /** A witness, without its text. */
  record Listed(String siglum, String title, WitnessKind kind) {}

  private final Map<String, Listed> byId = new LinkedHashMap<>();
  private final Map<String, Set<String>> groups = new LinkedHashMap<>();
  private final Sigla sigla;
  private final Findings findings;

  private WitnessList(Sigla sigla, Findings findings) {
    this.sigla = sigla;
    this.findings = findings;
  }

  static WitnessList of(Element root, Sigla sigla, Findings findings) {
    WitnessList list = new WitnessList(sigla, findings);
    Element source = root.child("teiHeader", "fileDesc", "sourceDesc");
    List<Element> lists = (source == null ? root : source).all("listWit");
    for (Element each : lists) {
      list.collect(each);
    }
    return list;
  }

  /** The ids in the order of the list. */
  List<String> ids() {
    return List.copyOf(byId.keySet());
  }

  Listed listed(String id) {
    return Objects.requireNonNull(byId.get(id));
  }

  /** The ids of the witnesses that pointers such as {@code #A #B} name. */
  Set<String> named(@Nullable String pointers) {
    Set<String> named = new LinkedHashSet<>();
    for (String name : names(pointers)) {
      named.addAll(groups.getOrDefault(name, Set.of()));
    }
    return named;
  }

  /** The names in pointers such as {@code #A #B}, whether or not a witness has them. */
  static Collection<String> names(@Nullable String pointers) {
    Set<String> names = new LinkedHashSet<>();
    if (pointers != null) {
      for (String pointer : pointers.strip().split("\\s+")) {
        names.add(pointer.substring(pointer.lastIndexOf('#') + 1));
      }
    }
    names.remove("");
    return names;
  }

  /** Returns the ids of the witnesses in the list, which may name them all at once. */
  private Set<String> collect(Element list) {
    Set<String> ids = new LinkedHashSet<>();
    for (Element child : list.children()) {
      if (child.name().equals("witness")) {
        ids.add(add(child));
      } else if (child.name().equals("listWit")) {
        ids.addAll(collect(child));
      }
    }
    String id = list.attribute("xml:id");
    if (id != null) {
      groups.put(id, ids);
    }
    return ids;
  }

  private String add(Element witness) {
    Element abbreviation =
        witness.children().stream()
            .filter(e -> e.name().equals("abbr") && e.has("type", "siglum"))
            .findFirst()
            .orElse(null);
    String written = abbreviation == null ? name(witness) : abbreviation.words();
    String given = witness.attribute("xml:id");
    String id = given == null ? Objects.requireNonNullElse(written, "") : given;
    if (byId.containsKey(id)) {
      return id;
    }
    if (byId.size() == WitnessTexts.MOST) {
      throw new Unreadable("It lists more than " + WitnessTexts.MOST + " witnesses");
    }
    String siglum = sigla.fit(written, witness, findings);
    byId.put(id, new Listed(siglum, title(witness, abbreviation, siglum), kind(witness)));
    groups.put(id, Set.of(id));
    return id;
  }

  /** What it is called where nothing else says so: not by a mere number in the list. */
  private static @Nullable String name(Element witness) {
    String id = witness.attribute("xml:id");
    String n = witness.attribute("n");
    boolean isNumber = n == null || n.chars().allMatch(Character::isDigit);
    return isNumber && id != null ? id : n;
  }

  private static String title(Element witness, @Nullable Element abbreviation, String siglum) {
    Element title = abbreviation == null ? null : witness.child("title");
    if (title != null) {
      return title.words();
    }
    Element rest = witness.emptied();
    List<Content> content = new ArrayList<>(witness.content());
    content.removeIf(each -> each == abbreviation);
    rest.content().addAll(content);
    String words = rest.words();
    return words.isBlank() ? siglum : words;
  }

  /** Only we say what kind of paper it is in one word. */
  private static WitnessKind kind(Element witness) {
    Element type = witness.child("objectType");
    String words = type == null ? "" : type.words();
    for (WitnessKind kind : WitnessKind.values()) {
      if (kind.name().equalsIgnoreCase(words)) {
        return kind;
      }
    }
    return WitnessKind.OTHER;
  }
}
