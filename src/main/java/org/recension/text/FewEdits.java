package org.recension.text;

/**
 * The fewest edits between two lists that differ little: the greedy algorithm of E. Myers, "An
 * O(ND) difference algorithm and its variations" (1986), given up once it would take more than a
 * step for each word.
 */
final class FewEdits {

  private static final int STEPS_PER_WORD = 1;

  private final WordLists lists;
  private final Gap gap;
  private final int older;
  private final int newer;
  private final int most;

  /** How many older words were passed on each diagonal; the diagonal 0 is at {@code most + 1}. */
  private final int[] reached;

  /** The same after each round, every other diagonal from the lowest of the round. */
  private final int[][] rounds;

  private FewEdits(WordLists lists, Gap gap, int most) {
    this.lists = lists;
    this.gap = gap;
    this.older = gap.from().length();
    this.newer = gap.to().length();
    this.most = most;
    this.reached = new int[2 * most + 3];
    this.rounds = new int[most + 1][];
  }

  /** Notes the words of the gap that stay, if few go and come; otherwise says false. */
  static boolean match(WordLists lists, Gap gap, int[] partners) {
    long words = (long) gap.from().length() + gap.to().length();
    int most = (int) Math.sqrt(2.0 * STEPS_PER_WORD * words);
    FewEdits edits = new FewEdits(lists, gap, most);
    int rounds = edits.count();
    if (rounds > most) {
      return false;
    }
    edits.trace(rounds, partners);
    return true;
  }

  /** The number of edits, or more than may be. */
  private int count() {
    if (Math.abs(older - newer) > most) {
      return most + 1;
    }
    for (int edits = 0; edits <= most; edits++) {
      if (advance(edits)) {
        return edits;
      }
    }
    return most + 1;
  }

  private boolean advance(int edits) {
    int zero = most + 1;
    int[] kept = new int[edits + 1];
    boolean arrived = false;
    for (int k = -edits; k <= edits; k += 2) {
      int i = isInsertion(k, edits) ? reached[zero + k + 1] : reached[zero + k - 1] + 1;
      while (i < older && i - k < newer && same(i, i - k)) {
        i++;
      }
      reached[zero + k] = i;
      kept[(k + edits) / 2] = i;
      arrived |= k == older - newer && i >= older;
    }
    rounds[edits] = kept;
    return arrived;
  }

  private boolean isInsertion(int k, int edits) {
    int zero = most + 1;
    return k == -edits || (k != edits && reached[zero + k - 1] < reached[zero + k + 1]);
  }

  private boolean same(int i, int j) {
    return lists.same(gap.from().start() + i, gap.to().start() + j);
  }

  /** Walks back through the rounds; between two edits words stay. */
  private void trace(int count, int[] partners) {
    int i = older;
    int k = older - newer;
    for (int edits = count; edits > 0; edits--) {
      int[] before = rounds[edits - 1];
      int at = (k + edits) / 2;
      boolean insertion = at == 0 || (at < edits && before[at - 1] < before[at]);
      int start = insertion ? before[at] : before[at - 1] + 1;
      pair(start, i, k, partners);
      i = insertion ? start : start - 1;
      k = insertion ? k + 1 : k - 1;
    }
    pair(0, i, k, partners);
  }

  private void pair(int start, int end, int k, int[] partners) {
    for (int i = start; i < end; i++) {
      partners[gap.from().start() + i] = gap.to().start() + i - k;
    }
  }
}
