package org.recension.tei;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recension.edition.Details;
import org.recension.edition.Edition;
import org.recension.edition.WitnessText;

/** Writes what is known of a document, its witnesses and the people who worked on it. */
final class HeaderWriter {

  /** Names the hand of all insertions: nobody told one hand from another. */
  static final String HAND = "hand";

  private final Xml xml;
  private final Edition edition;
  private final List<String> ids;

  /**
   * @param ids by which the text points at each witness
   */
  HeaderWriter(Xml xml, Edition edition, List<String> ids) {
    this.xml = xml;
    this.edition = edition;
    this.ids = ids;
  }

  void write() {
    Details details = edition.details();
    People people = People.of(edition);
    xml.openLine("teiHeader").openLine("fileDesc").openLine("titleStmt");
    xml.lineOf("title", details.title() == null ? "" : details.title());
    people.write(xml);
    xml.closeLine().openLine("publicationStmt");
    xml.lineOf("p", "Written by Recension from the transcriptions that it keeps.");
    xml.closeLine();
    source(details.source());
    xml.closeLine().openLine("encodingDesc");
    xml.emptyLine("variantEncoding", "method", "parallel-segmentation", "location", "internal");
    xml.closeLine();
    profile(details);
    people.writeChanges(xml, edition.changes());
    xml.closeLine();
  }

  private void source(@Nullable String source) {
    xml.openLine("sourceDesc");
    if (source != null || edition.witnesses().isEmpty()) {
      xml.lineOf("bibl", source == null ? "" : source);
    }
    if (!edition.witnesses().isEmpty()) {
      xml.openLine("listWit");
      for (int i = 0; i < ids.size(); i++) {
        WitnessText witness = edition.witnesses().get(i);
        xml.openLine("witness", "xml:id", ids.get(i));
        xml.lineOf("abbr", witness.siglum(), "type", "siglum");
        xml.lineOf("objectType", witness.kind().name().toLowerCase(Locale.ROOT));
        xml.lineOf("title", witness.title());
        xml.closeLine();
      }
      xml.closeLine();
    }
    xml.closeLine();
  }

  private void profile(Details details) {
    xml.openLine("profileDesc");
    if (details.description() != null) {
      xml.openLine("abstract");
      xml.lineOf("p", details.description());
      xml.closeLine();
    }
    String date = details.date();
    if (date != null) {
      xml.openLine("creation");
      if (isDate(date)) {
        xml.lineOf("date", date, "when", date);
      } else {
        xml.lineOf("date", date);
      }
      xml.closeLine();
    }
    String language = details.language();
    if (language != null) {
      xml.openLine("langUsage");
      String tag = Language.isTag(language) ? language : "und";
      xml.lineOf("language", language, "ident", tag);
      xml.closeLine();
    }
    xml.openLine("handNotes");
    xml.lineOf("handNote", "Whoever inserted words by hand.", "xml:id", HAND);
    xml.closeLine().closeLine();
  }

  /** Whether it is a day, a month or a year as computers write it. */
  private static boolean isDate(String date) {
    try {
      return switch (date.length()) {
        case 10 -> LocalDate.parse(date).getYear() > 0;
        case 7 -> YearMonth.parse(date).getYear() > 0;
        case 4 -> date.chars().allMatch(c -> c >= '0' && c <= '9') && !date.equals("0000");
        default -> false;
      };
    } catch (DateTimeException e) {
      return false;
    }
  }
}
