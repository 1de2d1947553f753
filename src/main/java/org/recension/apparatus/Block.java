package org.recension.apparatus;

/**
 * The longest row of words that are one after another both where they left and where they came.
 *
 * @param from the first of them among those that left
 * @param to the first of them among those that came
 */
record Block(Flow gone, int from, Flow come, int to, int length) {

  private static final int MANY = 3;

  /** The row about a word that is on both sides. */
  static Block about(Flow gone, int at, Flow come, int there) {
    int start = 0;
    while (gone.goesOn(at + start)
        && come.goesOn(there + start)
        && gone.has(at + start - 1, come, there + start - 1)) {
      start--;
    }
    int end = 1;
    while (gone.goesOn(at + end)
        && come.goesOn(there + end)
        && gone.has(at + end, come, there + end)) {
      end++;
    }
    return new Block(gone, at + start, come, there + start, end - start);
  }

  boolean isBelieved() {
    return gone.words(from, from + length) >= MANY
        || gone.isAll(from, from + length) && come.isAll(to, to + length);
  }

  /** From which place to which one of the words went. */
  int[] move(int at) {
    return new int[] {gone.place(from + at), come.place(to + at)};
  }
}
