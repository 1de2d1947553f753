package org.recension.text;

import java.util.Arrays;

/**
 * A text, cut into the smallest things that are compared. Marks and line breaks are words; a run of
 * spaces is a token between words. The tokens joined are the text, whatever the text is.
 */
public final class Words {

  /** Names the rules by which texts are cut, for those who keep results. */
  public static final String TOKENIZER = "recension-words/2";

  private final String text;

  /** Where each token begins, and after the last one where the text ends. */
  private final int[] starts;

  /** The same in code points; the same array where no character needs two chars. */
  private final int[] codePointStarts;

  /** Equal for equal tokens, in this process; the lowest bits say what the token is. */
  private final int[] hashes;

  private final int count;

  private final boolean wholly;

  Words(String text, int[] starts, int[] hashes, int count, boolean wholly) {
    this.text = text;
    this.starts = starts;
    this.codePointStarts = inCodePoints(text, starts);
    this.hashes = hashes;
    this.count = count;
    this.wholly = wholly;
  }

  public static Words of(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    tokenizer.cut(0, text.length());
    return tokenizer.words();
  }

  /** The same as of the text alone, but sooner where the text is nearly one cut before. */
  public static Words of(String text, Words near) {
    return near.wholly ? new Tokenizer(text, near.size()).words(near) : of(text);
  }

  /** Tokens that were cut before and must not be cut again, though they now touch others. */
  static Words joined(String text, int[] starts) {
    return new Tokenizer(text).words(starts);
  }

  /** The tokens of a span as they are cut here. */
  Words slice(Span span) {
    int first = starts[span.start()];
    int[] sliced = Arrays.copyOfRange(starts, span.start(), span.end() + 1);
    for (int i = 0; i < sliced.length; i++) {
      sliced[i] -= first;
    }
    int[] slicedHashes = Arrays.copyOfRange(hashes, span.start(), span.end());
    return new Words(text(span), sliced, slicedHashes, count(span), false);
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

  /** Copies tokens to where they are in another text, {@code by} chars further on. */
  void copy(Span span, int by, int[] starts, int[] hashes, int at) {
    System.arraycopy(this.hashes, span.start(), hashes, at, span.length());
    System.arraycopy(this.starts, span.start(), starts, at, span.length());
    for (int i = at; by != 0 && i < at + span.length(); i++) {
      starts[i] += by;
    }
  }

  /** Where the words of a span are among the tokens. */
  int[] words(Span span) {
    int[] words = new int[span.length()];
    int size = 0;
    for (int i = span.start(); i < span.end(); i++) {
      if (!isSpace(i)) {
        words[size++] = i;
      }
    }
    return Arrays.copyOf(words, size);
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

  /** About how much memory this takes, in bytes, for those who keep it. */
  public int bytes() {
    return 200 + 2 * text.length() + 12 * size();
  }

  public int codePoints() {
    return codePointStarts[size()];
  }

  /** How many code points come before the token; before the end of the text, all of them. */
  public int codePointAt(int token) {
    return codePointStarts[token];
  }

  /** A stretch of tokens in code points. */
  public Span codePoints(Span tokens) {
    return new Span(codePointStarts[tokens.start()], codePointStarts[tokens.end()]);
  }

  /** The tokens that a stretch of code points touches; none where it is empty. */
  public Span tokens(Span codePoints) {
    int start = Arrays.binarySearch(codePointStarts, codePoints.start());
    int first = start < 0 ? -start - 2 : start;
    if (codePoints.isEmpty()) {
      return new Span(first, first);
    }
    int end = Arrays.binarySearch(codePointStarts, codePoints.end());
    return new Span(first, end < 0 ? -end - 1 : end);
  }

  public boolean isSpace(int token) {
    return (hashes[token] & Tokenizer.WHAT) == Tokenizer.SPACE;
  }

  public boolean isLineBreak(int token) {
    return (hashes[token] & Tokenizer.WHAT) == Tokenizer.LINE_BREAK;
  }

  boolean is(int token, String word) {
    return length(token) == word.length() && text.startsWith(word, starts[token]);
  }

  boolean same(int token, Words other, int otherToken) {
    int length = length(token);
    return hashes[token] == other.hashes[otherToken]
        && length == other.length(otherToken)
        && text.regionMatches(starts[token], other.text, other.starts[otherToken], length);
  }

  int hash(int token) {
    return hashes[token];
  }

  /** The token that begins at a place, or, negative, where it would be. */
  int tokenAt(int start) {
    return Arrays.binarySearch(starts, start);
  }

  /**
   * How many tokens are decided by as many chars at the start: a token depends at most on the two
   * after it and the character after those.
   */
  int sureTokens(int head) {
    int found = tokenAt(head - 2);
    return Math.max(0, (found < 0 ? -found - 2 : found) - 2);
  }

  /** How many whole tokens there are in as many chars at the end. */
  int tokensAfter(int tail) {
    int found = tokenAt(text.length() - tail);
    return size() - (found < 0 ? -found - 1 : found);
  }

  /** Whether it is cut as the whole text is, and not as a part of another. */
  boolean isWhole() {
    return wholly;
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
