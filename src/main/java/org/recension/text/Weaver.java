package org.recension.text;

import java.util.Arrays;

/** Makes a weave, token by token. */
final class Weaver {

  private final StringBuilder text = new StringBuilder();
  private final int[] starts;
  private final int[] origins;
  private final int[] gone;
  private int size;

  Weaver(int most) {
    starts = new int[most + 1];
    origins = new int[most];
    gone = new int[most];
  }

  void add(Words words, int token, int origin, int went) {
    text.append(words.text(), words.start(token), words.start(token + 1));
    origins[size] = origin;
    gone[size] = went;
    starts[++size] = text.length();
  }

  Weave woven(int round, int longest) {
    Words tokens = Words.joined(text.toString(), Arrays.copyOf(starts, size + 1));
    return new Weave(
        tokens, Arrays.copyOf(origins, size), Arrays.copyOf(gone, size), round, longest);
  }
}
