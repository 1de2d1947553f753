package org.recension.text;

import java.util.Arrays;

/**
 * A text, cut into the smallest things that are compared. Marks and line breaks are words; a run of
 * spaces is a token between words. The tokens joined are the text, whatever the text is.
 */
public final class Words {

  /** Names the rules by which texts are cut, for those who keep results. */
  public static final String TOKENIZER = "recension-words/1";

  private final String text;

  /** Where each token begins, and after the last one where the text ends. */
  private final int[] starts;

  /** The same in code points; the same array where no character needs two chars. */
  private final int[] codePointStarts;

  private final int count;

  private Words(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
    this.codePointStarts = inCodePoints(text, starts);
    this.count = count(all());
  }

  public static Words of(String text) {
    int[] starts = new int[text.length() / 3 + 8];
    int size = 0;
    for (int at = 0; at < text.length(); at = Tokenizer.end(text, at)) {
      if (size + 1 == starts.length) {
        starts = Arrays.copyOf(starts, 2 * starts.length);
      }
      starts[size++] = at;
    }
    starts[size++] = text.length();
    return new Words(text, Arrays.copyOf(starts, size));
  }

  /** Tokens that were cut before and must not be cut again, though they now touch others. */
  static Words joined(String text, int[] starts) {
    return new Words(text, starts);
  }

  /** The tokens of a span as they are cut here. */
  Words slice(Span span) {
    int first = starts[span.start()];
    int[] sliced = Arrays.copyOfRange(starts, span.start(), span.end() + 1);
    Arrays.setAll(sliced, i -> sliced[i] - first);
    return new Words(text(span), sliced);
  }

  private static int[] inCodePoints(String text, int[] starts) {
    if (text.codePointCount(0, text.length()) == text.length()) {
      return starts;
    }
    int[] inCodePoints = new int[starts.length];
    for (int i = 1; i < starts.length; i++) {
      inCodePoints[i] = inCodePoints[i - 1] + text.codePointCount(starts[i - 1], starts[i]);
    }
    return inCodePoints;
  }

  /** The number of tokens, spaces included. */
  public int size() {
    return starts.length - 1;
  }

  /** The number of words: tokens that are not spaces. */
  public int count() {
    return count;
  }

  public int count(Span span) {
    int words = 0;
    for (int i = span.start(); i < span.end(); i++) {
      if (!isSpace(i)) {
        words++;
      }
    }
    return words;
  }

  public String text() {
    return text;
  }

  public String text(Span span) {
    return text.substring(starts[span.start()], starts[span.end()]);
  }

  public String word(int token) {
    return text.substring(starts[token], starts[token + 1]);
  }

  public int codePoints() {
    return codePointStarts[size()];
  }

  /** How many code points come before the token; before the end of the text, all of them. */
  public int codePointAt(int token) {
    return codePointStarts[token];
  }

  boolean isSpace(int token) {
    return Tokenizer.isSpace(text.charAt(starts[token]))
        && Tokenizer.isSpace(text.charAt(starts[token + 1] - 1));
  }

  boolean isLineBreak(int token) {
    return Tokenizer.isLineBreak(text.charAt(starts[token]));
  }

  boolean is(int token, String word) {
    return length(token) == word.length() && text.startsWith(word, starts[token]);
  }

  boolean same(int token, Words other, int otherToken) {
    int length = length(token);
    return length == other.length(otherToken)
        && text.regionMatches(starts[token], other.text, other.starts[otherToken], length);
  }

  int start(int token) {
    return starts[token];
  }

  private int length(int token) {
    return starts[token + 1] - starts[token];
  }

  Span all() {
    return new Span(0, size());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Words words && text.equals(words.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
