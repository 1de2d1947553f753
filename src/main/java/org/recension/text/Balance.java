package org.recension.text;

import java.util.Arrays;

/**
 * What the transcriber's signs in a stretch of words ask for on either side of it. Stretches of one
 * balance can stand for each other: no sign outside of them gains or loses its fellow.
 */
final class Balance {

  private static final String OPENING = "[{";
  private static final String CLOSING = "]}";

  private final int[] opened = new int[OPENING.length()];
  private final int[] closed = new int[CLOSING.length()];
  private boolean struck;
  private boolean inserted;
  private boolean foreign;

  static Balance of(Words words, Span span) {
    Balance balance = new Balance();
    balance.read(words, span);
    return balance;
  }

  /** Whether two stretches can stand for each other. */
  static boolean isOne(Words one, Span span, Words other, Span otherSpan) {
    return of(one, span).isLike(of(other, otherSpan));
  }

  void read(Words words, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      read(words, i);
    }
  }

  void read(Words words, int token) {
    if (words.isLineBreak(token)) {
      // A foreign word ends with its line; stars in lists and footnotes come singly.
      foreign = false;
    } else if (!isLiteral(words, token)) {
      struck ^= words.is(token, "~~");
      inserted ^= words.is(token, "++");
      foreign ^= words.is(token, "*");
      for (int kind = 0; kind < opened.length; kind++) {
        readBracket(words, token, kind);
      }
    }
  }

  private void readBracket(Words words, int token, int kind) {
    if (words.is(token, OPENING.substring(kind, kind + 1))) {
      opened[kind]++;
    } else if (words.is(token, CLOSING.substring(kind, kind + 1))) {
      if (opened[kind] > 0) {
        opened[kind]--;
      } else {
        closed[kind]++;
      }
    }
  }

  /** Whether a sign comes after a backslash that is not itself literal. */
  private static boolean isLiteral(Words words, int token) {
    int first = token;
    while (first > 0 && words.is(first - 1, "\\")) {
      first--;
    }
    return (token - first) % 2 == 1;
  }

  boolean isLike(Balance other) {
    return struck == other.struck
        && inserted == other.inserted
        && foreign == other.foreign
        && Arrays.equals(opened, other.opened)
        && Arrays.equals(closed, other.closed);
  }
}
