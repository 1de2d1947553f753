package org.recension.notation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
  private final List<Frame> frames = new ArrayList<>();

  private int brackets;

  /** Where the words begin that are not among the nodes yet. */
  private int run;

  Parser(String text, Places places, Faults faults) {
    this.text = text;
    this.places = places;
    this.faults = faults;
    this.nodes = new Nodes(text, places);
    frames.add(new Frame(Frame.ROOT, 0, 0, -1));
  }

  List<Node> parse() {
    int at = 0;
    while (at < text.length()) {
      at = next(at);
    }
    flush(text.length());
    while (frames.size() > 1) {
      abandon();
    }
    return nodes.take(0, 0, text.length());
  }

  private int next(int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '\\' -> Signs.isEscape(text, at) ? at + 2 : at + 1;
      case '[' -> openBracket(at);
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

  private int openBracket(int at) {
    int label = Sense.labelEnd(text, at + 1);
    brackets++;
    return open('[', at, at + 1, label < 0 ? at + 1 : label + 1);
  }

  private int open(char sign, int at, int end, int content) {
    flush(at);
    frames.add(new Frame(sign, at, content, nodes.size()));
    return literal(at, end);
  }

  private int strikeOrInsert(char sign, int at) {
    Frame frame = innermost(sign);
    if (frame == null) {
      return open(sign, at, at + 2, at + 2);
    }
    close(frame, at);
    if (frame.height >= MOST_HEIGHT) {
      return tooDeep(frame, at, at + 2);
    }
    List<Node> words = nodes.take(frame.base + 1, frame.content, at);
    nodes.truncate(frame.base);
    Span span = places.span(frame.start, at + 2);
    Node node =
        sign == '~'
            ? new Node.Deletion(Inside.without(sign, words), span)
            : new Node.Insertion(words, span);
    return add(node, frame.start, at + 2, frame.height + 1);
  }

  private int star(int at) {
    Frame frame = innermost('*');
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
    List<Node> words = nodes.take(frame.base + 1, frame.content, at);
    nodes.truncate(frame.base);
    List<Node> bare = Inside.without('*', words);
    Node node = new Node.Foreign(bare, language, false, places.span(frame.start, end));
    return add(node, frame.start, end, frame.height + 1);
  }

  private int closeBraces(int at) {
    Frame frame = innermost('{');
    if (frame == null) {
      faults.add(Fault.UNOPENED, at, at + 1);
      return at + 1;
    }
    close(frame, at);
    int end = literal(at, at + 1);
    int fault = faults.add(Fault.LONE_BRACES, frame.start, end);
    top().absorb(frame);
    if (end < text.length() && text.charAt(end) == '[') {
      top().braces = new Frame.Braces(frame.base, frame.start, end, frame.height, fault);
    }
    return end;
  }

  private int closeBracket(int at) {
    if (brackets == 0) {
      faults.add(Fault.UNOPENED, at, at + 1);
      return at + 1;
    }
    flush(at);
    while (top().sign != '[') {
      abandon();
    }
    Frame frame = frames.remove(frames.size() - 1);
    brackets--;
    Fault fault = new Bracket(text, places, faults, nodes, frame, top(), at).close();
    run = at + 1;
    if (fault != null) {
      faults.add(fault, frame.start, at + 1);
      nodes.addText(at, at + 1);
      top().absorb(frame);
    }
    return at + 1;
  }

  /** The open sign of this kind that may be closed here; at most three others are open inside. */
  private @Nullable Frame innermost(char sign) {
    for (int i = frames.size() - 1; i > 0; i--) {
      Frame frame = frames.get(i);
      if (frame.sign == sign) {
        return frame;
      }
      if (frame.isWall()) {
        return null;
      }
    }
    return null;
  }

  private void close(Frame frame, int at) {
    flush(at);
    while (top() != frame) {
      abandon();
    }
    frames.remove(frames.size() - 1);
  }

  private void abandon() {
    Frame frame = frames.remove(frames.size() - 1);
    brackets -= frame.sign == '[' ? 1 : 0;
    boolean isDouble = frame.sign == '~' || frame.sign == '+';
    faults.add(Fault.UNCLOSED, frame.start, frame.start + (isDouble ? 2 : 1));
    top().absorb(frame);
  }

  private int tooDeep(Frame frame, int at, int end) {
    faults.add(Fault.TOO_DEEP, frame.start, end);
    top().absorb(frame);
    return literal(at, end);
  }

  private int add(Node node, int start, int end, int height) {
    Bracket.add(nodes, top(), node, start, end, height);
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

  private Frame top() {
    return frames.get(frames.size() - 1);
  }
}
