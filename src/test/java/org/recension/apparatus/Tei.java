package org.recension.apparatus;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A TEI document as who takes it up would read it. */
record Tei(Document document) {

  static Tei of(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return new Tei(factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(xml, e);
    }
  }

  /** A text as far as XML can hold it. */
  static String writable(String text) {
    return text.codePoints()
        .map(c -> c < 0x20 && c != '\n' && c != '\t' || c >= 0xD800 && c < 0xE000 ? 0xFFFD : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** What a witness has, by its place in the list; without line breaks. */
  String text(int witness) {
    String pointer = "#" + elements(document, "witness").get(witness).getAttribute("xml:id");
    StringBuilder text = new StringBuilder();
    elements(document, "p").stream()
        .filter(p -> p.getParentNode().getNodeName().equals("body"))
        .forEach(p -> read(p, pointer, text));
    return text.toString();
  }

  private static void read(Node node, String pointer, StringBuilder text) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && !element.getTagName().equals("app")) {
        boolean has = Arrays.asList(element.getAttribute("wit").split(" ")).contains(pointer);
        text.append(has ? element.getTextContent() : "");
      } else if (child instanceof Element app) {
        read(app, pointer, text);
      } else {
        text.append(child.getTextContent());
      }
    }
  }

  List<String> readings(int place) {
    return elements(elements(document, "app").get(place - 1), "rdg").stream()
        .map(reading -> reading.getTextContent().strip())
        .toList();
  }

  private static List<Element> elements(Node in, String name) {
    NodeList found =
        in instanceof Document all
            ? all.getElementsByTagName(name)
            : ((Element) in).getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
