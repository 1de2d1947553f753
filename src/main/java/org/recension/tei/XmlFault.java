package org.recension.tei;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.recension.edition.Unreadable;

/** Says what is wrong with an XML file without the codes of the parser. */
final class XmlFault {

  private static final String REASON = "Message: ";

  private XmlFault() {}

  static Unreadable of(XMLStreamException fault) {
    Location at = fault.getLocation();
    String where =
        at == null
            ? ""
            : "Line %d, column %d: ".formatted(at.getLineNumber(), at.getColumnNumber());
    return new Unreadable(where + reason(fault.getMessage()));
  }

  private static String reason(@Nullable String message) {
    String said = message == null ? "" : message;
    int start = said.indexOf(REASON);
    String reason = said.substring(start < 0 ? 0 : start + REASON.length()).strip();
    if (reason.startsWith("JAXP")) {
      return "a name is longer than is read";
    }
    if (reason.startsWith("http")) {
      return "an attribute is there twice, or a prefix means nothing";
    }
    return reason.isEmpty() ? "it is not well-formed" : reason;
  }
}
