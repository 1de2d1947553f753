package org.recension.tei;

import org.recension.edition.Unreadable;

/**
 * The start tags of an XML file, looked at before it is parsed: the parser counts attributes, but
 * not those that declare namespaces, and takes ever longer for each.
 */
final class Tags {

  static final int MOST_ATTRIBUTES = 200;

  private final String text;

  private Tags(String text) {
    this.text = text;
  }

  static void check(String text) {
    Tags tags = new Tags(text);
    int at = text.indexOf('<');
    while (at >= 0) {
      at = text.indexOf('<', tags.end(at));
    }
  }

  /** Where the tag, or whatever else begins here, ends. */
  private int end(int start) {
    if (text.startsWith("<!--", start)) {
      return after("-->", start);
    }
    if (text.startsWith("<![CDATA[", start)) {
      return after("]]>", start);
    }
    return text.startsWith("<?", start) ? after("?>", start) : endOfTag(start);
  }

  private int after(String mark, int start) {
    int end = text.indexOf(mark, start);
    return end < 0 ? text.length() : end + mark.length();
  }

  private int endOfTag(int start) {
    int attributes = 0;
    int at = start + 1;
    while (at < text.length() && text.charAt(at) != '>') {
      char c = text.charAt(at);
      attributes += c == '=' ? 1 : 0;
      at = c == '"' || c == '\'' ? after(String.valueOf(c), at + 1) : at + 1;
    }
    if (attributes > MOST_ATTRIBUTES) {
      throw new Unreadable("An element has more than %d attributes".formatted(MOST_ATTRIBUTES));
    }
    return at;
  }
}
