package org.recension.convention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.recension.notation.Node;

/** What the tags that volunteers type become. */
final class Tags {

  private static final Map<String, Function<List<Node>, Node>> MEANINGS =
      Map.of(
          "del", words -> new Node.Deletion(words, Composition.NOWHERE),
          "add", words -> new Node.Insertion(words, Composition.NOWHERE),
          "unclear", words -> new Node.Uncertain(words, Composition.NOWHERE),
          "supplied", words -> new Node.Supplied(words, Composition.NOWHERE),
          "sic", words -> new Node.Sic(words, null, Composition.NOWHERE),
          "note", words -> new Node.Note("note", words, Composition.NOWHERE));

  private static final Map<String, String> OTHER_NAMES =
      Map.of("s", "del", "strike", "del", "ins", "add", "footnote", "note");

  /** They say how words look, what sort of words they are, or where a block begins. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "u",
          "b",
          "i",
          "em",
          "strong",
          "sup",
          "sub",
          "hi",
          "big",
          "small",
          "center",
          "span",
          "div",
          "p",
          "head",
          "abbr",
          "expan",
          "reg",
          "orig",
          "corr",
          "date",
          "foreign",
          "catchword",
          "figure",
          "table",
          "tr",
          "td",
          "th");

  private final String text;
  private final Findings findings;
  private final Composition composition;

  Tags(String text, Findings findings, Composition composition) {
    this.text = text;
    this.findings = findings;
    this.composition = composition;
  }

  int take(Tag tag, int at) {
    String name = OTHER_NAMES.getOrDefault(tag.name(), tag.name());
    return switch (name) {
      case "gap" -> gap(tag, at);
      case "br", "lb" -> lineBreak(tag, at);
      case "pb" -> pageBreak(tag, at);
      default -> LEFT_OUT.contains(name) ? leaveOut(tag, at) : around(name, tag, at);
    };
  }

  private int around(String name, Tag tag, int at) {
    Function<List<Node>, Node> meaning = MEANINGS.get(name);
    if (meaning == null) {
      findings.add("unknown-tag", "This is no known tag and stays as it is", at, tag.end());
      return at + 1;
    }
    String sign = "<" + name;
    if (!tag.closes()) {
      return tag.isEmpty() ? gap(tag, at) : composition.open(sign, at, tag.end());
    }
    return composition.isOpen(sign)
        ? composition.close(sign, at, tag.end(), meaning)
        : composition.stray(at, tag.end());
  }

  private int gap(Tag tag, int at) {
    if (tag.closes()) {
      return composition.replace("", at, tag.end());
    }
    String quantity = tag.attribute("quantity");
    String number = quantity.isEmpty() ? tag.attribute("extent") : quantity;
    Node.Illegible counted = Gap.counted(number, tag.attribute("unit"));
    return composition.add(counted == null ? Gap.UNCOUNTED : counted, at, tag.end());
  }

  private int lineBreak(Tag tag, int at) {
    boolean isBroken = tag.end() < text.length() && text.charAt(tag.end()) == '\n';
    return composition.replace(isBroken || tag.closes() ? "" : "\n", at, tag.end());
  }

  private int pageBreak(Tag tag, int at) {
    String page = tag.attribute("n");
    boolean isNumbered =
        !page.isEmpty()
            && page.length() <= 9
            && page.charAt(0) >= '0'
            && page.charAt(0) <= '9'
            && page.chars().allMatch(Character::isLetterOrDigit);
    return isNumbered
        ? composition.add(new Node.PageBreak(page, Composition.NOWHERE), at, tag.end())
        : leaveOut(tag, at);
  }

  private int leaveOut(Tag tag, int at) {
    if (!tag.closes()) {
      findings.add("tag-left-out", "What the tag says of the words is left out", at, tag.end());
    }
    return composition.replace("", at, tag.end());
  }
}
