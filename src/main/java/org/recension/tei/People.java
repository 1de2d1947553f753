package org.recension.tei;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recension.edition.Change;
import org.recension.edition.Edition;
import org.recension.edition.Labour;

/** Who worked on the texts, and what each of them did. */
final class People {

  private record Person(String id, String name, List<String> deeds) {}

  private final Map<String, Person> byUsername = new LinkedHashMap<>();

  private People() {}

  static People of(Edition edition) {
    People people = new People();
    for (Labour labour : edition.labours()) {
      people.person(labour.username(), labour.name()).deeds().add(deed(labour));
    }
    for (Change change : edition.changes()) {
      people.person(change.username(), change.username());
    }
    return people;
  }

  void write(Xml xml) {
    byUsername.forEach(
        (username, person) -> {
          xml.openLine("respStmt", "xml:id", person.id());
          xml.lineOf("name", person.name(), "key", username);
          List<String> deeds = person.deeds();
          (deeds.isEmpty() ? List.of("contributed") : deeds)
              .forEach(deed -> xml.lineOf("resp", deed));
          xml.closeLine();
        });
  }

  /** What was done to the texts, newest first. */
  void writeChanges(Xml xml, List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    xml.openLine("revisionDesc");
    for (int i = changes.size() - 1; i >= 0; i--) {
      Change change = changes.get(i);
      Person person = person(change.username(), change.username());
      String revision = change.siglum() + "@" + change.revision();
      String when = change.at().toString();
      xml.lineOf("change", change.what(), "n", revision, "when", when, "who", "#" + person.id());
    }
    xml.closeLine();
  }

  private Person person(String username, String name) {
    return byUsername.computeIfAbsent(
        username, u -> new Person("person-" + (byUsername.size() + 1), name, new ArrayList<>()));
  }

  private static String deed(Labour labour) {
    return switch (labour.duty()) {
      case TRANSCRIBED ->
          String.format(
              Locale.ROOT,
              "transcribed %s: %d words, %.1f %% of the text",
              labour.siglum(),
              labour.words(),
              100 * labour.share());
      case REVIEWED -> "reviewed " + labour.siglum();
    };
  }
}
