package org.recension.notation;

import java.util.List;
import org.recension.text.Span;

/**
 * Reads a text once, from its beginning to its end, without looking back further than a word. What
 * is no sign stays literal.
 */
final class Parser {

  /** So that whoever walks the nodes may do so by recursion. */
  static final int MOST_HEIGHT = 64;

  private final String text;
  private final Places places;
  private final Faults faults;
  private final Nodes nodes;
  private final Frames frames;

  /** Where the words begin that are not among the nodes yet. */
  private int run;

  Parser(String text, Places places, Faults faults) {
    this.text = text;
    this.places = places;
    this.faults = faults;
    this.nodes = new Nodes(text, places);
    this.frames = new Frames(faults);
  }

  List<Node> parse() {
    int at = 0;
    while (at < text.length()) {
      at = next(at);
    }
    flush(text.length());
    frames.abandonAll();
    return nodes.take(0, 0, text.length());
  }

  private int next(int at) {
    char c = text.charAt(at);
    return switch (c) {
      case Signs.ESCAPE -> Signs.isEscape(text, at) ? at + 2 : at + 1;
      case '[' -> open('[', at, at + 1, Sense.contentStart(text, at + 1));
      case ']' -> closeBracket(at);
      case '{' -> open('{', at, at + 1, at + 1);
      case '}' -> closeBraces(at);
      case '~', '+' -> isDoubled(at) ? strikeOrInsert(c, at) : at + 1;
      case '*' -> star(at);
      default -> at + 1;
    };
  }

  private boolean isDoubled(int at) {
    return at + 1 < text.length() && text.charAt(at + 1) == text.charAt(at);
  }

  private int open(char sign, int at, int end, int content) {
    flush(at);
    frames.push(new Frame(sign, at, content, nodes.size()));
    return literal(at, end);
  }

  private int strikeOrInsert(char sign, int at) {
    Frame frame = frames.innermost(sign);
    if (frame == null) {
      return open(sign, at, at + 2, at + 2);
    }
    close(frame, at);
    if (frame.height >= MOST_HEIGHT) {
      return tooDeep(frame, at, at + 2);
    }
    List<Node> words = take(frame, at);
    Span span = places.span(frame.start, at + 2);
    Node node =
        sign == '~'
            ? new Node.Deletion(Inside.without(sign, words), span)
            : new Node.Insertion(words, span);
    return add(node, frame, at + 2);
  }

  private int star(int at) {
    Frame frame = frames.innermost('*');
    if (frame == null) {
      boolean opens =
          at + 1 < text.length()
              && text.charAt(at + 1) != '*'
              && !Signs.isBlank(text.charAt(at + 1));
      return opens ? open('*', at, at + 1, at + 1) : at + 1;
    }
    if (Signs.isBlank(text.charAt(at - 1))) {
      return at + 1;
    }
    close(frame, at);
    if (frame.height >= MOST_HEIGHT) {
      return tooDeep(frame, at, at + 1);
    }
    int end = Language.end(text, at + 1);
    String language = end > at + 1 ? text.substring(at + 2, end - 1) : null;
    List<Node> bare = Inside.without('*', take(frame, at));
    Node node = new Node.Foreign(bare, language, false, places.span(frame.start, end));
    return add(node, frame, end);
  }

  private int closeBraces(int at) {
    Frame frame = frames.innermost('{');
    if (frame == null) {
      faults.add(Fault.UNOPENED, at, at + 1);
      return at + 1;
    }
    close(frame, at);
    int end = literal(at, at + 1);
    int fault = faults.add(Fault.LONE_BRACES, frame.start, end);
    frames.top().absorb(frame);
    if (end < text.length() && text.charAt(end) == '[') {
      frames.top().braces = new Frame.Braces(frame.base, frame.start, end, frame.height, fault);
    }
    return end;
  }

  private int closeBracket(int at) {
    Frame frame = frames.closeBracket();
    if (frame == null) {
      faults.add(Fault.UNOPENED, at, at + 1);
      return at + 1;
    }
    flush(at);
    Frame parent = frames.top();
    Fault fault = new Bracket(nodes, faults, frame, parent).close(at);
    run = at + 1;
    if (fault != null) {
      faults.add(fault, frame.start, at + 1);
      nodes.addText(at, at + 1);
      parent.absorb(frame);
    }
    return at + 1;
  }

  private void close(Frame frame, int at) {
    flush(at);
    frames.close(frame);
  }

  private int tooDeep(Frame frame, int at, int end) {
    faults.add(Fault.TOO_DEEP, frame.start, end);
    frames.top().absorb(frame);
    return literal(at, end);
  }

  private List<Node> take(Frame frame, int end) {
    List<Node> words = nodes.take(frame.base + 1, frame.content, end);
    nodes.truncate(frame.base);
    return words;
  }

  private int add(Node node, Frame frame, int end) {
    Bracket.add(nodes, frames.top(), node, frame.start, end, frame.height + 1);
    run = end;
    return end;
  }

  private void flush(int end) {
    if (run < end) {
      nodes.addText(run, end);
    }
    run = end;
  }

  private int literal(int start, int end) {
    nodes.addText(start, end);
    run = end;
    return end;
  }
}
