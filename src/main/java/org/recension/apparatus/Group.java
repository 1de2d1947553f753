package org.recension.apparatus;

import java.util.Arrays;
import java.util.List;
import org.recension.text.Edit;
import org.recension.text.Matching;
import org.recension.text.Words;

/**
 * Changes of several witnesses that overlap or touch in the base.
 *
 * @param starts where it begins in each text, the base first
 * @param ends where it ends in each text
 * @param changes for each text its changes in the group; none for the base
 */
record Group(int[] starts, int[] ends, List<List<Edit>> changes) {

  /** The words of a text in this group, and which of them are words of the base. */
  Lane lane(int source, Words words, Lane base) {
    int[] tokens = tokens(words, starts[source], ends[source]);
    int[] partners = new int[tokens.length];
    Arrays.fill(partners, Matching.NONE);
    int further = starts[0] - starts[source];
    int at = 0;
    for (Edit change : changes.get(source)) {
      for (; at < tokens.length && tokens[at] < change.to().start(); at++) {
        partners[at] = Arrays.binarySearch(base.tokens(), tokens[at] + further);
      }
      while (at < tokens.length && tokens[at] < change.to().end()) {
        at++;
      }
      further += change.from().length() - change.to().length();
    }
    for (; at < tokens.length; at++) {
      partners[at] = Arrays.binarySearch(base.tokens(), tokens[at] + further);
    }
    return new Lane(words, starts[source], ends[source], tokens, partners);
  }

  Lane base(Words words) {
    int[] tokens = tokens(words, starts[0], ends[0]);
    int[] partners = new int[tokens.length];
    Arrays.setAll(partners, i -> i);
    return new Lane(words, starts[0], ends[0], tokens, partners);
  }

  private static int[] tokens(Words words, int start, int end) {
    int[] tokens = new int[end - start];
    int size = 0;
    for (int i = start; i < end; i++) {
      if (!words.isSpace(i)) {
        tokens[size++] = i;
      }
    }
    return Arrays.copyOf(tokens, size);
  }
}
