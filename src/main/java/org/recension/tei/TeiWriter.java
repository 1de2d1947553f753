package org.recension.tei;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recension.edition.Edition;
import org.recension.edition.WitnessText;
import org.recension.notation.Notation;

/** Writes an edition as one TEI document. */
final class TeiWriter {

  private final Xml xml = new Xml();
  private final Edition edition;
  private final List<String> ids;

  private TeiWriter(Edition edition) {
    this.edition = edition;
    this.ids = ids(edition.witnesses());
  }

  static String write(Edition edition) {
    return new TeiWriter(edition).write();
  }

  private String write() {
    new HeaderWriter(xml, edition, ids).write();
    List<WitnessText> witnesses = edition.witnesses();
    if (witnesses.isEmpty()) {
      xml.openLine("text").openLine("body").open("p").close().close().closeLine();
    } else if (witnesses.size() == 1) {
      text(0);
    } else {
      xml.openLine("text").openLine("group");
      for (int i = 0; i < witnesses.size(); i++) {
        text(i);
      }
      xml.closeLine().closeLine();
    }
    return xml.end();
  }

  private void text(int index) {
    String id = "text-" + (index + 1);
    String witness = "#" + ids.get(index);
    String language = tag(edition.details().language());
    if (language == null) {
      xml.openLine("text", "xml:id", id, "corresp", witness);
    } else {
      xml.openLine("text", "xml:id", id, "corresp", witness, "xml:lang", language);
    }
    xml.openLine("body", "xml:space", "preserve");
    String text = edition.witnesses().get(index).text();
    new TextWriter(xml).paragraphs(Notation.of(text).nodes());
    xml.closeLine().closeLine();
  }

  private static @Nullable String tag(@Nullable String language) {
    return language != null && Language.isTag(language) ? language : null;
  }

  /** The sigla where XML takes them for names, and none is a name that stands elsewhere too. */
  private static List<String> ids(List<WitnessText> witnesses) {
    Set<String> taken = new HashSet<>();
    List<String> ids = new ArrayList<>();
    for (WitnessText witness : witnesses) {
      String siglum = witness.siglum();
      boolean isOurs =
          siglum.equals(HeaderWriter.HAND)
              || siglum.toLowerCase(Locale.ROOT).matches("(text|person|witness)-.*");
      boolean isName = siglum.matches("[A-Za-z][A-Za-z0-9._-]{0,99}") && !isOurs;
      String id = isName && taken.add(siglum) ? siglum : "witness-" + (ids.size() + 1);
      ids.add(id);
    }
    return ids;
  }
}
