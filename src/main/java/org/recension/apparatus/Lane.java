package org.recension.apparatus;

import java.util.Arrays;
import org.recension.text.Words;

/**
 * What one text has in a group.
 *
 * @param tokens which of its tokens are words and not spaces
 * @param partners for each of these words the word of the base that it is, counted in the group
 */
record Lane(Words words, int start, int end, int[] tokens, int[] partners) {

  int size() {
    return tokens.length;
  }

  /** How many of its words are words of the base. */
  int shared() {
    return (int) Arrays.stream(partners).filter(partner -> partner >= 0).count();
  }

  String word(int at) {
    return words.word(tokens[at]);
  }

  /** Where the spaces before a word begin, or behind the last word. */
  int blanksFrom(int at) {
    return at > 0 ? tokens[at - 1] + 1 : start;
  }

  int blanksTo(int at) {
    return at < tokens.length ? tokens[at] : end;
  }
}
