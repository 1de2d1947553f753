package org.recension.notation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recension.text.Span;

/** A bracket whose end was found: what it means, and the words that it is about. */
final class Bracket {

  private final Nodes nodes;
  private final Faults faults;
  private final Frame frame;
  private final Frame parent;

  /** Where the words before it begin that it is about; where it begins itself if there are none. */
  private int start;

  private int height;

  Bracket(Nodes nodes, Faults faults, Frame frame, Frame parent) {
    this.nodes = nodes;
    this.faults = faults;
    this.frame = frame;
    this.parent = parent;
    this.start = frame.start;
    this.height = frame.height;
  }

  /** Puts what it means in place of it; returns why it has to stay literal, if it has to. */
  @Nullable Fault close(int closing) {
    if (frame.content == closing && !isLabelled()) {
      return Fault.EMPTY_BRACKET;
    }
    Sense sense = sense(closing);
    boolean isAbout = sense.needsWordBefore() || (sense.attaches() && isInBraces());
    Subject subject = isAbout ? Subject.before(nodes, frame, parent) : null;
    if (sense.needsWordBefore() && subject == null) {
      return Fault.NOTHING_BEFORE;
    }
    height = Math.max(height, subject == null ? 0 : subject.height());
    if (height + sense.levels() > Parser.MOST_HEIGHT) {
      return Fault.TOO_DEEP;
    }
    if (sense == Sense.UNKNOWN) {
      faults.add(Fault.UNKNOWN_LABEL, frame.start + 1, frame.content - 1);
    }
    put(sense, subject, closing);
    return null;
  }

  private boolean isLabelled() {
    return frame.content > frame.start + 1;
  }

  private Sense sense(int closing) {
    String text = nodes.text();
    if (!isLabelled()) {
      return Sense.ofWords(text, frame.content, closing, frame.isPlain());
    }
    String label = label();
    return label.isEmpty() ? Sense.ofBareWords(text, frame.content, closing) : Sense.ofLabel(label);
  }

  private String label() {
    return isLabelled() ? nodes.text().substring(frame.start + 1, frame.content - 1) : "";
  }

  private void put(Sense sense, @Nullable Subject subject, int closing) {
    int end = closing + 1;
    List<Node> words = words(sense, closing);
    nodes.truncate(frame.base);
    List<Node> about = subject == null ? List.of() : take(subject);
    boolean isShort = sense == Sense.ILLEGIBLE || sense == Sense.PAGE_BREAK;
    String written = isShort ? nodes.text().substring(frame.start, end) : "";
    Node node = Meaning.of(sense, label(), words, about, written, nodes.span(start, end));
    add(nodes, parent, node, start, end, height + sense.levels());
  }

  private boolean isInBraces() {
    Frame.Braces braces = parent.braces;
    return braces != null && braces.end() == frame.start;
  }

  private List<Node> take(Subject subject) {
    start = subject.start();
    Frame.Braces braces = parent.braces;
    if (braces != null && isInBraces()) {
      faults.withdraw(braces.fault());
      List<Node> words = nodes.take(braces.base() + 1, braces.start() + 1, braces.end() - 1);
      nodes.truncate(braces.base());
      return words;
    }
    nodes.cutText(subject.start(), parent.base + 1);
    Node last = subject.node();
    if (last == null) {
      return List.of(nodes.textBetween(subject.start(), subject.end()));
    }
    nodes.truncate(nodes.size() - 1);
    return List.of(last);
  }

  /** The words inside, without the label and the blanks that do not belong to them. */
  private List<Node> words(Sense sense, int closing) {
    String text = nodes.text();
    int from = frame.content;
    int to = closing;
    switch (sense) {
      case SUPPLIED, UNKNOWN -> {}
      case UNCERTAIN -> to--;
      // It is printed without brackets, where every blank counts.
      case INSERTION -> from += from < to && text.charAt(from) == ' ' ? 1 : 0;
      default -> {
        while (from < to && Signs.isBlank(text.charAt(from))) {
          from++;
        }
        while (to > from && Signs.isBlank(text.charAt(to - 1))) {
          to--;
        }
      }
    }
    return nodes.take(frame.base + 1, from, to);
  }

  /** Adds a node; an insertion directly after a deletion stands for the deleted words. */
  static void add(Nodes nodes, Frame parent, Node node, int start, int end, int height) {
    int last = nodes.size() - 1;
    parent.grow(end, height);
    if (node instanceof Node.Insertion insertion
        && last > parent.base
        && nodes.node(last) instanceof Node.Deletion deletion
        && nodes.end(last) == start) {
      Span at = new Span(deletion.at().start(), insertion.at().end());
      Node both = new Node.Substitution(deletion.words(), insertion.words(), at);
      int whole = nodes.start(last);
      int taller = Math.max(height, nodes.height(last));
      nodes.truncate(last);
      nodes.add(both, whole, end, taller);
    } else {
      nodes.add(node, start, end, height);
    }
  }
}
