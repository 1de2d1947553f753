package org.recension.tei;

import org.jspecify.annotations.Nullable;
import org.recension.edition.Details;

/** Reads what the header says of the document as a whole. */
final class HeaderReader {

  private HeaderReader() {}

  static Details details(Element root) {
    Element header = root.child("teiHeader");
    Element at = header == null ? root.emptied() : header;
    return new Details(
        words(title(at)),
        language(root, at),
        date(at),
        source(at),
        words(at.child("profileDesc", "abstract")));
  }

  private static @Nullable Element title(Element header) {
    Element statement = header.child("fileDesc", "titleStmt");
    if (statement == null) {
      return null;
    }
    return statement.children().stream()
        .filter(e -> e.name().equals("title") && e.has("type", "main"))
        .findFirst()
        .orElse(statement.child("title"));
  }

  private static @Nullable String language(Element root, Element header) {
    Element language = header.child("profileDesc", "langUsage", "language");
    String ident = language == null ? null : language.attribute("ident");
    Element text = root.child("text");
    if (ident == null && text != null) {
      ident = text.attribute("xml:lang");
    }
    ident = ident == null ? root.attribute("xml:lang") : ident;
    return ident != null && Language.isTag(ident) ? ident : null;
  }

  private static @Nullable String date(Element header) {
    Element date = header.child("profileDesc", "creation", "date");
    if (date == null) {
      return words(header.child("profileDesc", "creation"));
    }
    String when = date.attribute("when");
    return when == null ? words(date) : when;
  }

  private static @Nullable String source(Element header) {
    Element source = header.child("fileDesc", "sourceDesc");
    if (source == null) {
      return null;
    }
    Element said = source.emptied();
    for (Content each : source.content()) {
      if (!(each instanceof Element e && e.name().equals("listWit"))) {
        said.content().add(each);
      }
    }
    return words(said);
  }

  /** The words of an element, or of the only one in it, whose white space may count. */
  private static @Nullable String words(@Nullable Element element) {
    Element at = element;
    while (at != null && hasOnlyOne(at)) {
      at = at.children().get(0);
    }
    String words = at == null ? "" : at.words();
    return words.isEmpty() ? null : words;
  }

  private static boolean hasOnlyOne(Element element) {
    return element.children().size() == 1
        && !element.children().get(0).name().equals("g")
        && element.content().stream().allMatch(c -> !(c instanceof Words words) || words.isBlank());
  }
}
