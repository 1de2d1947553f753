package org.recension.tei;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.recension.edition.Unreadable;

/**
 * An XML file, read into elements without anything that it names: no DOCTYPE, so no entity, and no
 * file or address outside it.
 */
final class XmlFile {

  /** Deeper than any text; whoever walks the elements may do so by recursion. */
  private static final int MOST_DEPTH = 200;

  private static final int MOST_NAMESPACES = 200;
  private static final int LONGEST_NAME = 1_000;

  private final String text;
  private final List<Integer> lines = new ArrayList<>(List.of(0));
  private final List<Element> open = new ArrayList<>();

  /** How many namespaces are declared by the elements that are open. */
  private int namespaces;

  private @Nullable Element root;

  private XmlFile(String text) {
    this.text = text;
  }

  /** The outermost element. */
  static Element root(String text) {
    return new XmlFile(text).read();
  }

  private Element read() {
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      lines.add(i + 1);
    }
    Tags.check(text);
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
      if ("1.1".equals(reader.getVersion())) {
        throw new Unreadable("It is XML 1.1; only XML 1.0 is read");
      }
      while (reader.hasNext()) {
        take(reader.next(), reader);
      }
    } catch (XMLStreamException e) {
      throw XmlFault.of(e);
    }
    if (root == null) {
      throw new Unreadable("It holds no element");
    }
    return root;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty("jdk.xml.elementAttributeLimit", Tags.MOST_ATTRIBUTES);
    factory.setProperty("jdk.xml.maxXMLNameLimit", LONGEST_NAME);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("It names a file outside it, which is not read");
        });
    return factory;
  }

  private void take(int event, XMLStreamReader reader) {
    switch (event) {
      case XMLStreamConstants.DTD ->
          throw new Unreadable("It has a DOCTYPE, which is not read; leave that out");
      case XMLStreamConstants.ENTITY_REFERENCE ->
          throw new Unreadable("It uses an entity, “%s”".formatted(reader.getLocalName()));
      case XMLStreamConstants.START_ELEMENT -> start(reader);
      case XMLStreamConstants.END_ELEMENT -> {
        open.remove(open.size() - 1);
        namespaces -= reader.getNamespaceCount();
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          words(reader.getText());
      default -> {}
    }
  }

  private void start(XMLStreamReader reader) {
    int offset = offset(reader);
    if (open.size() >= MOST_DEPTH) {
      throw new Unreadable(
          "Line %d: more than %d elements are in one another"
              .formatted(reader.getLocation().getLineNumber(), MOST_DEPTH));
    }
    namespaces += reader.getNamespaceCount();
    if (namespaces > MOST_NAMESPACES) {
      throw new Unreadable("It declares more than %d namespaces".formatted(MOST_NAMESPACES));
    }
    Element parent = open.isEmpty() ? null : open.get(open.size() - 1);
    Map<String, String> attributes = attributes(reader);
    String space = attributes.getOrDefault("xml:space", "");
    boolean inherited = parent != null && parent.preserve();
    boolean preserve = space.equals("preserve") || (inherited && !space.equals("default"));
    Element element = new Element(name(reader), attributes, offset, preserve, new ArrayList<>());
    if (parent == null) {
      root = element;
    } else {
      parent.content().add(element);
    }
    open.add(element);
  }

  private void words(String words) {
    if (!open.isEmpty()) {
      List<Content> content = open.get(open.size() - 1).content();
      boolean goesOn = !content.isEmpty() && content.get(content.size() - 1) instanceof Words;
      if (goesOn) {
        ((Words) content.get(content.size() - 1)).text().append(words);
      } else {
        content.add(new Words(words));
      }
    }
  }

  /** Where the start tag begins; the parser only knows where it ends. */
  private int offset(XMLStreamReader reader) {
    int line = Math.min(reader.getLocation().getLineNumber(), lines.size()) - 1;
    int end = lines.get(Math.max(line, 0)) + reader.getLocation().getColumnNumber() - 1;
    return Math.max(0, text.lastIndexOf('<', Math.min(end, text.length()) - 1));
  }

  private static String name(XMLStreamReader reader) {
    String namespace = reader.getNamespaceURI();
    boolean isTei = namespace == null || namespace.isEmpty() || namespace.equals(Xml.TEI);
    String prefix = reader.getPrefix() == null ? "" : reader.getPrefix();
    return isTei ? reader.getLocalName() : prefix + ":" + reader.getLocalName();
  }

  private static Map<String, String> attributes(XMLStreamReader reader) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String prefix = reader.getAttributePrefix(i);
      boolean isBare = prefix == null || prefix.isEmpty();
      String name = reader.getAttributeLocalName(i);
      attributes.put(isBare ? name : prefix + ":" + name, reader.getAttributeValue(i));
    }
    return attributes;
  }
}
