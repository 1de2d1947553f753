package org.recension.text;

import java.util.Arrays;

/** Who wrote the tokens of a text and, at their places among them, those that went. */
final class Weave {

  private static final int REMEMBERED_PER_TOKEN = 4;

  private final int[] origins;
  private final Memory memory;
  private final int longest;

  /**
   * A weave after some revisions.
   *
   * @param longest the most tokens any of them had
   */
  Weave(int[] origins, Memory memory, int longest) {
    this.origins = origins;
    this.longest = Math.max(longest, origins.length);
    this.memory = memory.withoutOldest(REMEMBERED_PER_TOKEN * this.longest);
  }

  static Weave of(Words words, int origin) {
    int[] origins = new int[words.size()];
    Arrays.fill(origins, origin);
    return new Weave(origins, Memory.NONE, 0);
  }

  int origin(int token) {
    return origins[token];
  }

  /** About how much memory this takes; a token that went has a string of its own. */
  long bytes() {
    return 4L * origins.length + 80L * memory.size();
  }

  /** The weave after one more revision, which changed the text as the diff says. */
  Weave next(Diff diff, int origin) {
    Weaver weaver = new Weaver(this, diff, origin);
    diff.edits().forEach(weaver::weave);
    return weaver.woven();
  }

  /** The origins of a stretch. */
  void copyOrigins(Span span, int[] to, int at) {
    System.arraycopy(origins, span.start(), to, at, span.length());
  }

  Memory memory() {
    return memory;
  }

  int longest() {
    return longest;
  }

  /**
   * This weave with the origins of another of the same text wherever it has the given one, and with
   * what the other remembers besides.
   */
  Weave joined(Weave other, int insteadOf) {
    int[] both = origins.clone();
    for (int i = 0; i < both.length; i++) {
      if (both[i] == insteadOf) {
        both[i] = other.origins[i];
      }
    }
    return new Weave(both, memory.joined(other.memory), Math.max(longest, other.longest));
  }
}
