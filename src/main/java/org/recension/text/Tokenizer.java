package org.recension.text;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Cuts a text into tokens in one pass, by the word boundaries of Unicode (UAX #29) as far as a
 * reader would. A token depends on nothing before it.
 *
 * <p>A point is a word of its own except between digits, so that {@code Cdes} and {@code Cdes.}
 * have a word in common, and so have {@code A.M.} and {@code A. M.} A hyphen or an apostrophe
 * belongs to the word it is in, but 1423-1427 is two numbers. The signs of the notation are words.
 */
final class Tokenizer {

  /** The lowest bits of a token's hash say what it is. */
  static final int WORD = 0;

  static final int SPACE = 1;
  static final int LINE_BREAK = 2;
  static final int WHAT = 3;

  // Not known outside, so that nobody can write a text whose words all have one hash.
  private static final long FACTOR = new SplittableRandom().nextLong() | 1;

  private final String text;
  private int[] starts;
  private int[] hashes;
  private int size;
  private int words;

  Tokenizer(String text) {
    this(text, text.length() / 3);
  }

  /** A tokenizer that has room for as many tokens as there will likely be. */
  Tokenizer(String text, int likely) {
    this.text = text;
    this.starts = new int[likely + 16];
    this.hashes = new int[starts.length];
  }

  /** Cuts on from {@code from} until a token ends at {@code limit} or later, and says where. */
  int cut(int from, int limit) {
    int at = from;
    while (at < limit) {
      if (size + 1 >= starts.length) {
        room(2 * starts.length);
      }
      starts[size] = at;
      at = token(at);
      size++;
    }
    return at;
  }

  Words words() {
    return words(true);
  }

  /** Cuts where it was cut before. */
  Words words(int[] before) {
    starts = before;
    hashes = new int[before.length];
    for (size = 0; size + 1 < before.length; size++) {
      kept(starts[size], starts[size + 1], what(starts[size], starts[size + 1] - 1));
    }
    return words(false);
  }

  /** Cuts only what is not the same at either end of a text cut before. */
  Words words(Words near) {
    CommonEnds common = CommonEnds.of(text, near.text());
    take(near, new Span(0, near.sureTokens(common.head())), 0);
    int further = text.length() - near.text().length();
    int at = cut(size == 0 ? 0 : near.start(size), text.length() - common.tail());
    while (at < text.length() && near.tokenAt(at - further) < 0) {
      at = cut(at, at + 1);
    }
    if (at < text.length()) {
      take(near, new Span(near.tokenAt(at - further), near.size()), further);
    }
    return words(true);
  }

  private void take(Words near, Span span, int further) {
    room(size + span.length() + 1);
    near.copy(span, further, starts, hashes, size);
    size += span.length();
    words += near.count(span);
  }

  private int what(int first, int last) {
    return switch (CharacterClass.of(text.charAt(first))) {
      case CharacterClass.SPACE ->
          CharacterClass.of(text.charAt(last)) == CharacterClass.SPACE ? SPACE : WORD;
      case CharacterClass.LINE_BREAK -> LINE_BREAK;
      default -> WORD;
    };
  }

  private Words words(boolean wholly) {
    starts[size] = text.length();
    int[] cut = Arrays.copyOf(starts, size + 1);
    return new Words(text, cut, Arrays.copyOf(hashes, size), words, wholly);
  }

  private void room(int most) {
    if (most > starts.length) {
      starts = Arrays.copyOf(starts, most);
      hashes = Arrays.copyOf(hashes, most);
    }
  }

  private int token(int start) {
    return switch (CharacterClass.at(text, start)) {
      case CharacterClass.LETTER, CharacterClass.DIGIT -> word(start, start);
      case CharacterClass.SPACE -> spaces(start);
      case CharacterClass.LINE_BREAK -> lineBreak(start);
      case CharacterClass.PREPENDED -> prepended(start);
      default -> mark(start);
    };
  }

  /** A word, of which the part before {@code sure} need not be looked at. */
  private int word(int start, int sure) {
    long hash = FACTOR;
    int at = start;
    int next = sure;
    int length = text.length();
    do {
      for (; at < next; at++) {
        hash = mixed(hash, text.charAt(at));
      }
      for (; at < length; at++) {
        char c = text.charAt(at);
        if (!CharacterClass.isSurelyOfWord(c)) {
          break;
        }
        hash = mixed(hash, c);
      }
      next = onward(at);
    } while (next > at);
    keep(hash, WORD);
    return at;
  }

  /** How far the word goes on over what may or may not be of it. */
  private int onward(int at) {
    if (at == text.length() || CharacterClass.of(text.charAt(at)) >= CharacterClass.MARK) {
      return at;
    }
    return switch (CharacterClass.at(text, at)) {
      case CharacterClass.LETTER, CharacterClass.DIGIT, CharacterClass.EXTENDS ->
          at + Character.charCount(text.codePointAt(at));
      case CharacterClass.PREPENDED -> {
        int base = Grapheme.base(text, at);
        yield isWord(base) ? base : at;
      }
      case CharacterClass.JOINS_LETTERS, CharacterClass.JOINS_DIGITS, CharacterClass.JOINS_HEBREW ->
          joined(at);
      default -> at;
    };
  }

  /** Whether a mark inside a word belongs to it, and if so where it ends. */
  private int joined(int at) {
    int next = Grapheme.end(text, at);
    int base = Grapheme.base(text, next);
    if (!isWord(base)) {
      return at;
    }
    int before = text.codePointBefore(at);
    int after = text.codePointAt(base);
    boolean joins =
        switch (CharacterClass.of(text.charAt(at))) {
          case CharacterClass.JOINS_DIGITS -> Character.isDigit(before) && Character.isDigit(after);
          case CharacterClass.JOINS_HEBREW -> isHebrew(before) && isHebrew(after);
          default -> !(Character.isDigit(before) && Character.isDigit(after));
        };
    return joins ? base : at;
  }

  private static boolean isHebrew(int c) {
    return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.HEBREW;
  }

  private boolean isWord(int at) {
    return at < text.length() && CharacterClass.at(text, at) < 0;
  }

  private int prepended(int start) {
    int base = Grapheme.base(text, start);
    return isWord(base) ? word(start, base) : mark(start);
  }

  /** A space that carries a combining mark is a character to be seen, so it ends the run. */
  private int spaces(int start) {
    int end = start + 1;
    while (end < text.length() && CharacterClass.of(text.charAt(end)) == CharacterClass.SPACE) {
      end++;
    }
    if (Grapheme.end(text, end - 1) == end) {
      return kept(start, end, SPACE);
    }
    return end - 1 > start ? kept(start, end - 1, SPACE) : mark(start);
  }

  private int lineBreak(int start) {
    boolean two = text.startsWith("\r\n", start);
    return kept(start, two ? start + 2 : start + 1, LINE_BREAK);
  }

  private int mark(int start) {
    int end = Grapheme.end(text, start);
    char c = text.charAt(start);
    boolean doubled =
        CharacterClass.of(c) == CharacterClass.SIGN
            && end == start + 1
            && end < text.length()
            && text.charAt(end) == c
            && Grapheme.end(text, end) == start + 2;
    return kept(start, doubled ? start + 2 : end, WORD);
  }

  private int kept(int start, int end, int what) {
    long hash = FACTOR;
    for (int i = start; i < end; i++) {
      hash = mixed(hash, text.charAt(i));
    }
    keep(hash, what);
    return end;
  }

  private void keep(long hash, int what) {
    hashes[size] = (int) hash & ~WHAT | what;
    words += what == SPACE ? 0 : 1;
  }

  // Turned, so that high bits come to work on low ones: a mere product of sums, or of bits flipped,
  // has words of one hash for every factor there is.
  private static long mixed(long hash, char c) {
    return Long.rotateLeft((hash ^ c) * FACTOR, 32);
  }
}
