package org.recension.tei;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.recension.edition.Received;

/** TEI as others write it, with as much of a header as a test needs. */
final class Files {

  static final String TEI = "<TEI xmlns='http://www.tei-c.org/ns/1.0'>";

  private Files() {}

  /** What is read where a body holds nothing but this. */
  static Received body(String content) {
    return read(TEI + "<text><body>" + content + "</body></text></TEI>");
  }

  /** What is read where the witnesses A, B and so on are listed. */
  static Received body(int witnesses, String content) {
    StringBuilder list = new StringBuilder("<listWit>");
    for (char id = 'A'; id < 'A' + witnesses; id++) {
      list.append("<witness xml:id='")
          .append(id)
          .append("'>Paper ")
          .append(id)
          .append("</witness>");
    }
    return read(
        TEI
            + "<teiHeader><fileDesc><sourceDesc>"
            + list.append("</listWit></sourceDesc></fileDesc></teiHeader><text><body>")
            + content
            + "</body></text></TEI>");
  }

  static Received read(String file) {
    return Tei.read(file.getBytes(UTF_8));
  }

  /** The text of a witness, by its place among them. */
  static String text(Received received, int index) {
    return received.edition().witnesses().get(index).text();
  }
}
