package org.recension.convention;

import java.util.List;
import java.util.Map;
import org.recension.notation.Node;

/** Links, brackets, tags and entities as FromThePage keeps them. */
final class FromThePage {

  private static final String BRACKET = "[";
  private static final String LINK = "[[";
  private static final String LINK_END = "]]";

  private static final Map<String, String> ENTITIES =
      Map.of("&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&apos;", "'", "&nbsp;", " ");

  private final String text;
  private final Findings findings;
  private final Composition composition;
  private final Tags tags;

  /** Where the link ends that is open; -1 if none is. */
  private int linkEnd = -1;

  /** The next end of a link that is known of; what lies before was looked through. */
  private int nextLinkEnd;

  private FromThePage(String text, Findings findings) {
    this.text = text;
    this.findings = findings;
    this.composition = new Composition(text, findings);
    this.tags = new Tags(text, findings, composition);
  }

  static List<Node> read(String text, Findings findings) {
    FromThePage reading = new FromThePage(text, findings);
    for (int at = 0; at < text.length(); ) {
      at = reading.next(at);
    }
    return reading.composition.finish();
  }

  private int next(int at) {
    if (linkEnd >= 0 && at >= linkEnd) {
      boolean isHere = at == linkEnd;
      linkEnd = -1;
      return isHere ? composition.replace("", at, at + LINK_END.length()) : next(at);
    }
    return switch (text.charAt(at)) {
      case '[' -> text.startsWith(LINK, at) && endsLater(at) ? openLink(at) : openBracket(at);
      case ']' -> closeBracket(at);
      case '<' -> tag(at);
      case '&' -> entity(at);
      default -> at + 1;
    };
  }

  private boolean endsLater(int at) {
    if (linkEnd >= 0) {
      return false;
    }
    if (nextLinkEnd >= 0 && nextLinkEnd < at + LINK.length()) {
      nextLinkEnd = text.indexOf(LINK_END, at + LINK.length());
    }
    return nextLinkEnd >= 0;
  }

  /** What is linked to comes before the words, if it is not the words themselves. */
  private int openLink(int at) {
    linkEnd = nextLinkEnd;
    int start = at + LINK.length();
    int bar = start;
    while (bar < linkEnd && text.charAt(bar) != '|') {
      bar++;
    }
    if (bar == linkEnd) {
      return composition.replace("", at, start);
    }
    findings.add("subject-left-out", "What the words are linked to is left out", at, bar + 1);
    return composition.replace("", at, bar + 1);
  }

  private int openBracket(int at) {
    String inside = Gap.inside(text, at + 1, ']');
    Node.Illegible gap = inside == null ? null : Gap.ofWords(inside);
    return gap != null && inside != null
        ? composition.add(gap, at, at + inside.length() + 2)
        : composition.open(BRACKET, at, at + 1);
  }

  private int closeBracket(int at) {
    if (!composition.isOpen(BRACKET)) {
      return composition.stray(at, at + 1);
    }
    if (composition.contentStart(BRACKET) == at) {
      return composition.closeAsWords(BRACKET, at, at + 1);
    }
    if (text.charAt(at - 1) != '?') {
      findings.add(
          "doubtful-or-supplied",
          "Guides use brackets for doubtful words; these are read as uncertain",
          composition.contentStart(BRACKET) - BRACKET.length(),
          at + 1);
    }
    return composition.close(BRACKET, at, at + 1, Doubt::uncertain);
  }

  private int tag(int at) {
    Tag tag = Tag.at(text, at);
    return tag == null ? at + 1 : tags.take(tag, at);
  }

  private int entity(int at) {
    for (Map.Entry<String, String> entity : ENTITIES.entrySet()) {
      if (text.startsWith(entity.getKey(), at)) {
        return composition.replace(entity.getValue(), at, at + entity.getKey().length());
      }
    }
    return at + 1;
  }
}
