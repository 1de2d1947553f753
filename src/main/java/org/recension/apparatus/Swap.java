package org.recension.apparatus;

import java.util.List;

/** Whether two adjacent stretches of words have changed places and nothing else. */
final class Swap {

  /** Longer stretches are not looked at, for it is done one turn at a time. */
  private static final int MOST = 64;

  private Swap() {}

  static boolean isAll(List<String> lemma, List<String> reading) {
    if (lemma.size() != reading.size() || lemma.size() > MOST) {
      return false;
    }
    int start = 0;
    int end = lemma.size();
    while (start < end && lemma.get(start).equals(reading.get(start))) {
      start++;
    }
    while (start < end && lemma.get(end - 1).equals(reading.get(end - 1))) {
      end--;
    }
    List<String> from = lemma.subList(start, end);
    List<String> to = reading.subList(start, end);
    for (int turn = 1; turn < from.size(); turn++) {
      boolean fits =
          from.subList(turn, from.size()).equals(to.subList(0, to.size() - turn))
              && from.subList(0, turn).equals(to.subList(to.size() - turn, to.size()));
      if (fits) {
        return true;
      }
    }
    return false;
  }
}
