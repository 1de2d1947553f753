package org.recension.apparatus;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The texts as a TEI P5 document with parallel segmentation, from which each can be read back: what
 * all have stands once, and each place is an {@code app} with the lemma and its readings. A
 * paragraph is a {@code p} where all have it, and any other line break an {@code lb}. Readings
 * whose words moved point at each other with {@code corresp}, and their {@code cause} is
 * transposition.
 */
public final class TeiText {

  private static final String TEI = "http://www.tei-c.org/ns/1.0";

  private TeiText() {}

  public static String of(Apparatus apparatus, String title) {
    StringWriter document = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(document);
      write(new TeiWriter(xml), apparatus, title);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("nothing can go wrong in memory", e);
    }
    return document.toString();
  }

  private static void write(TeiWriter tei, Apparatus apparatus, String title)
      throws XMLStreamException {
    List<String> sigla = apparatus.sources().stream().map(Source::siglum).toList();
    List<String> names = Identifiers.of(sigla);
    tei.startDocument(TEI);
    header(tei, title, sigla, names);
    tei.start("text").start("body");
    new TeiBody(tei, apparatus, names).write();
    tei.end().end().endDocument();
  }

  private static void header(TeiWriter tei, String title, List<String> sigla, List<String> names)
      throws XMLStreamException {
    tei.start("teiHeader").start("fileDesc");
    tei.start("titleStmt").start("title").text(title.isBlank() ? "Untitled" : title).end().end();
    tei.start("publicationStmt").start("p").text("Collated by Recension.").end().end();
    tei.start("sourceDesc").start("listWit");
    for (int i = 0; i < names.size(); i++) {
      tei.start("witness").attribute("xml:id", names.get(i)).attribute("n", sigla.get(i));
      tei.text(i == 0 ? "Base text" : "Witness").end();
    }
    tei.end().end().end();
    tei.start("encodingDesc").start("variantEncoding");
    tei.attribute("method", "parallel-segmentation").attribute("location", "internal");
    tei.end().end().end();
  }
}
