package org.recension.tei;

import java.io.StringWriter;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A TEI document in the making. */
final class Xml {

  static final String TEI = "http://www.tei-c.org/ns/1.0";

  private static final String ID = "xml:";

  private final StringWriter written = new StringWriter();
  private final XMLStreamWriter writer;

  private int depth;

  Xml() {
    try {
      writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
      writer.writeStartDocument("UTF-8", "1.0");
      writer.writeCharacters("\n");
      writer.writeStartElement("TEI");
      writer.writeDefaultNamespace(TEI);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens an element; the attributes are names and values by turns. */
  Xml open(String name, String... attributes) {
    try {
      writer.writeStartElement(name);
      writeAttributes(attributes);
      depth++;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  /** Opens an element on a line of its own, which only elements that hold no words may. */
  Xml openLine(String name, String... attributes) {
    return line().open(name, attributes);
  }

  Xml close() {
    try {
      writer.writeEndElement();
      depth--;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  Xml closeLine() {
    depth--;
    line();
    depth++;
    return close();
  }

  void empty(String name, String... attributes) {
    try {
      writer.writeEmptyElement(name);
      writeAttributes(attributes);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  void emptyLine(String name, String... attributes) {
    line().empty(name, attributes);
  }

  /** An element with words, whose white space is kept even where a reader would tidy it. */
  void lineOf(String name, String words, String... attributes) {
    openLine(name, attributes);
    try {
      if (!words.equals(words.strip().replaceAll("\\s+", " "))) {
        writer.writeAttribute("xml", XMLConstants.XML_NS_URI, "space", "preserve");
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    words(words);
    close();
  }

  void words(String words) {
    int start = 0;
    for (int i = 0; i < words.length(); i++) {
      int c = words.codePointAt(i);
      if (isHeld(c)) {
        i += Character.charCount(c) - 1;
      } else {
        plain(words.substring(start, i));
        empty("g", "n", "U+%04X".formatted(c));
        start = i + 1;
      }
    }
    plain(words.substring(start));
  }

  String end() {
    try {
      writer.writeCharacters("\n");
      writer.writeEndDocument();
      writer.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return written + "\n";
  }

  /** Whether XML can hold a character, and gives it back as it is. */
  private static boolean isHeld(int c) {
    boolean isControl = c < ' ' && c != '\t' && c != '\n';
    boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !isControl && !isHalf && c != 0xFFFE && c != 0xFFFF;
  }

  private Xml line() {
    plain("\n" + "  ".repeat(depth));
    return this;
  }

  private void plain(String words) {
    try {
      writer.writeCharacters(words);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void writeAttributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      String name = attributes[i];
      String value =
          attributes[i + 1]
              .codePoints()
              .map(c -> isHeld(c) && c >= ' ' ? c : ' ')
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      if (name.startsWith(ID)) {
        writer.writeAttribute("xml", XMLConstants.XML_NS_URI, name.substring(ID.length()), value);
      } else {
        writer.writeAttribute(name, value);
      }
    }
  }
}
