package org.recension.convention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.recension.notation.Node;
import org.recension.text.Span;

/**
 * Nodes made of the signs of another convention. An opening sign is words until it is closed, so
 * one that never is costs nothing and stays as it is.
 */
final class Composition {

  /** The nodes are made to be written, so it does not matter where they stood. */
  static final Span NOWHERE = new Span(0, 0);

  /** A third of what our notation can hold, since some signs are three in one another there. */
  private static final int MOST_HEIGHT = 20;

  private static final class Open {
    final String sign;
    final int start;
    final int end;
    final int base;
    int height;

    Open(String sign, int start, int end, int base) {
      this.sign = sign;
      this.start = start;
      this.end = end;
      this.base = base;
    }
  }

  private final String text;
  private final Findings findings;
  private final List<Node> nodes = new ArrayList<>();
  private final List<Open> opens = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** Up to where what is written is among the nodes. */
  private int taken;

  Composition(String text, Findings findings) {
    this.text = text;
    this.findings = findings;
    opens.add(new Open("", 0, 0, 0));
  }

  /** A node in place of what is written; returns where to read on, like all that follow. */
  int add(Node node, int start, int end) {
    wordsUpTo(start, end);
    nodes.add(node);
    top().height = Math.max(top().height, 1);
    return end;
  }

  /** Words in place of what is written. */
  int replace(String words, int start, int end) {
    wordsUpTo(start, end);
    words(words);
    return end;
  }

  int open(String sign, int start, int end) {
    wordsUpTo(start, end);
    opens.add(new Open(sign, start, end, nodes.size()));
    counts.merge(sign, 1, Integer::sum);
    words(text.substring(start, end));
    return end;
  }

  int taken() {
    return taken;
  }

  boolean isOpen(String sign) {
    return counts.getOrDefault(sign, 0) > 0;
  }

  boolean isInnermost(String sign) {
    return top().sign.equals(sign);
  }

  /** Where the words of the innermost sign of a kind that is open begin. */
  int contentStart(String sign) {
    int i = opens.size() - 1;
    while (!opens.get(i).sign.equals(sign)) {
      i--;
    }
    return opens.get(i).end;
  }

  /** Closes the innermost sign of a kind that is open; signs that are open in it stay literal. */
  int close(String sign, int start, int end, Function<List<Node>, Node> meaning) {
    wordsUpTo(start, end);
    Open open = popTo(sign);
    List<Node> inside = nodes.subList(open.base + 1, nodes.size());
    boolean isDeep = open.height >= MOST_HEIGHT;
    if (isDeep) {
      findings.add("nested-too-deep", "Too many signs in one another", open.start, end);
    }
    if (isDeep || inside.isEmpty()) {
      return keep(open, start, end);
    }
    Node node = meaning.apply(List.copyOf(inside));
    nodes.subList(open.base, nodes.size()).clear();
    nodes.add(node);
    top().height = Math.max(top().height, open.height + 1);
    return end;
  }

  /** Closes a sign that was none after all. */
  int closeAsWords(String sign, int start, int end) {
    wordsUpTo(start, end);
    return keep(popTo(sign), start, end);
  }

  /** Says that a sign closes nothing, and takes it as words. */
  int stray(int start, int end) {
    String sign = text.substring(start, end);
    findings.add("unopened-sign", "“" + sign + "” closes nothing and stays as it is", start, end);
    return replace(sign, start, end);
  }

  List<Node> finish() {
    wordsUpTo(text.length(), text.length());
    while (opens.size() > 1) {
      abandon();
    }
    return List.copyOf(nodes);
  }

  private void wordsUpTo(int start, int end) {
    words(text.substring(taken, start));
    taken = end;
  }

  private void words(String words) {
    if (!words.isEmpty()) {
      nodes.add(Node.Text.of(words, NOWHERE));
    }
  }

  private int keep(Open open, int start, int end) {
    words(text.substring(start, end));
    top().height = Math.max(top().height, open.height);
    return end;
  }

  private Open popTo(String sign) {
    while (!top().sign.equals(sign)) {
      abandon();
    }
    return pop();
  }

  private void abandon() {
    Open open = pop();
    top().height = Math.max(top().height, open.height);
    findings.add(
        "unclosed-sign",
        "“" + text.substring(open.start, open.end) + "” is never closed and stays as it is",
        open.start,
        open.end);
  }

  private Open pop() {
    Open open = opens.remove(opens.size() - 1);
    counts.merge(open.sign, -1, Integer::sum);
    return open;
  }

  private Open top() {
    return opens.get(opens.size() - 1);
  }
}
