package org.recension.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element of a TEI document.
 *
 * @param name without a prefix if it is of TEI, otherwise with it
 * @param offset where it begins in the file, in chars
 * @param preserve whether its white space is to be kept as it is
 */
record Element(
    String name,
    Map<String, String> attributes,
    int offset,
    boolean preserve,
    List<Content> content)
    implements Content {

  /** The same with nothing in it. */
  Element emptied() {
    return new Element(name, attributes, offset, preserve, new ArrayList<>());
  }

  @Nullable String attribute(String name) {
    return attributes.get(name);
  }

  boolean has(String name, String value) {
    return value.equals(attributes.get(name));
  }

  List<Element> children() {
    List<Element> children = new ArrayList<>();
    for (Content each : content) {
      if (each instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** The first child of each name on the way; null where there is none. */
  @Nullable Element child(String... path) {
    Element at = this;
    for (String name : path) {
      at = at.children().stream().filter(e -> e.name.equals(name)).findFirst().orElse(null);
      if (at == null) {
        return null;
      }
    }
    return at;
  }

  /** All elements of a name inside, at any depth, in order. */
  List<Element> all(String name) {
    List<Element> found = new ArrayList<>();
    collect(name, found);
    return found;
  }

  private void collect(String name, List<Element> found) {
    for (Element child : children()) {
      if (child.name.equals(name)) {
        found.add(child);
      }
      child.collect(name, found);
    }
  }

  /** Its words as a line of text, or as they are where white space counts. */
  String words() {
    StringBuilder words = new StringBuilder();
    collectWords(words);
    return preserve ? words.toString() : collapsed(words);
  }

  private void collectWords(StringBuilder words) {
    for (Content each : content) {
      if (each instanceof Words part) {
        words.append(part.text());
      } else if (each instanceof Element element) {
        words.append(Glyph.of(element));
        element.collectWords(words);
      }
    }
  }

  private static String collapsed(CharSequence words) {
    StringBuilder collapsed = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean isSpace = Words.isSpace(c);
      boolean isFirst = isSpace && i > 0 && !Words.isSpace(words.charAt(i - 1));
      if (!isSpace || isFirst) {
        collapsed.append(isSpace ? ' ' : c);
      }
    }
    int end = collapsed.length();
    collapsed.setLength(end > 0 && collapsed.charAt(end - 1) == ' ' ? end - 1 : end);
    return collapsed.toString();
  }
}
