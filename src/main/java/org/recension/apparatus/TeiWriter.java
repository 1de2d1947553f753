package org.recension.apparatus;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.recension.text.Span;
import org.recension.text.Words;

/** Writes XML, and for a character that XML cannot hold the sign for one that is not known. */
final class TeiWriter {

  private static final int REPLACEMENT = 0xFFFD;

  private final XMLStreamWriter xml;

  TeiWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  void startDocument(String namespace) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("TEI");
    xml.writeDefaultNamespace(namespace);
  }

  void endDocument() throws XMLStreamException {
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  TeiWriter start(String element) throws XMLStreamException {
    xml.writeStartElement(element);
    return this;
  }

  TeiWriter attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, writable(value));
    return this;
  }

  TeiWriter text(String text) throws XMLStreamException {
    xml.writeCharacters(writable(text));
    return this;
  }

  TeiWriter end() throws XMLStreamException {
    xml.writeEndElement();
    return this;
  }

  /** Words of a text; line breaks are elements. */
  void words(Words words, Span span) throws XMLStreamException {
    int written = span.start();
    for (int i = span.start(); i < span.end(); i++) {
      if (words.isLineBreak(i)) {
        text(words.text(new Span(written, i)));
        xml.writeEmptyElement("lb");
        written = i + 1;
      }
    }
    text(words.text(new Span(written, span.end())));
  }

  private static String writable(String text) {
    StringBuilder writable = new StringBuilder(text.length());
    text.codePoints().forEach(c -> writable.appendCodePoint(isWritable(c) ? c : REPLACEMENT));
    return writable.toString();
  }

  /** Char in XML 1.0, without the carriage return, which no reader would give back. */
  private static boolean isWritable(int c) {
    return c == '\t'
        || c == '\n'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
