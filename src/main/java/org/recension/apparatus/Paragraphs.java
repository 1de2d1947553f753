package org.recension.apparatus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.recension.text.Span;
import org.recension.text.Words;

/**
 * The paragraphs of a text: what blank lines part, or, where there are none, the lines.
 *
 * @param breaks how many line breaks it takes to end a paragraph
 * @param separators the line breaks between two paragraphs, with the spaces among them
 * @param starts where the second begins, and each that follows
 */
record Paragraphs(int breaks, List<Span> separators, int[] starts) {

  static Paragraphs of(Words text) {
    List<Span> breaks = new ArrayList<>();
    List<Span> blankLines = new ArrayList<>();
    int at = 0;
    while (at < text.size()) {
      int end = at;
      int lines = 0;
      while (end < text.size() && (text.isLineBreak(end) || text.isSpace(end))) {
        lines += text.isLineBreak(end++) ? 1 : 0;
      }
      // Before the first and behind the last paragraph there is nothing to part.
      if (lines > 0 && at > 0 && end < text.size()) {
        (lines > 1 ? blankLines : breaks).add(new Span(at, end));
      }
      at = Math.max(end, at + 1);
    }
    boolean hasBlankLines = !blankLines.isEmpty();
    List<Span> separators = hasBlankLines ? blankLines : breaks;
    int[] starts = separators.stream().mapToInt(Span::end).toArray();
    return new Paragraphs(hasBlankLines ? 2 : 1, separators, starts);
  }

  /** In which paragraph a token is, from 1. */
  int number(int token) {
    int found = Arrays.binarySearch(starts, token);
    return (found < 0 ? -found - 1 : found + 1) + 1;
  }

  /** The separator that begins at a token and ends no later than another, or none. */
  boolean isSeparator(int token, int end) {
    int next = number(token) - 1;
    return next < separators.size()
        && separators.get(next).start() == token
        && separators.get(next).end() <= end;
  }

  /** Where the separator ends that begins at a token. */
  int after(int token) {
    return separators.get(number(token) - 1).end();
  }
}
