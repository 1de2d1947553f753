package org.recension.apparatus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.recension.text.Span;
import org.recension.text.Words;

/**
 * Which words of the witnesses are which of the base, whoever found it out.
 *
 * @param partners for each witness, for each of its words, the word of the base or -1
 * @param base how many words the base has
 */
record Pairing(int[][] partners, int base) {

  static final int NONE = -1;

  static Pairing of(Apparatus apparatus) {
    List<Source> sources = apparatus.sources();
    int[][] partners = new int[sources.size() - 1][];
    for (int i = 1; i < sources.size(); i++) {
      Words words = sources.get(i).words();
      partners[i - 1] = new int[words.count()];
      Arrays.fill(partners[i - 1], NONE);
      int baseAt = 0;
      int at = 0;
      for (Segment segment : apparatus.segments()) {
        Span there = segment.extents().get(i).words();
        int baseWords = apparatus.base().words().count(segment.extents().get(0).words());
        int here = words.count(there);
        boolean agrees =
            segment.place() == null || segment.place().agreeing().contains(sources.get(i).siglum());
        for (int k = 0; agrees && k < here; k++) {
          partners[i - 1][at + k] = baseAt + k;
        }
        baseAt += baseWords;
        at += here;
      }
    }
    return new Pairing(partners, apparatus.base().words().count());
  }

  int words() {
    return (int) Arrays.stream(partners).flatMapToInt(Arrays::stream).filter(p -> p >= 0).count();
  }

  /** The stretches between words that all have: where they are in the base and in each witness. */
  Set<String> gaps() {
    int[] times = new int[base];
    Arrays.stream(partners)
        .flatMapToInt(Arrays::stream)
        .filter(p -> p >= 0)
        .forEach(p -> times[p]++);
    List<int[]> shared = new ArrayList<>();
    int[] at = new int[partners.length];
    for (int word = 0; word < base; word++) {
      if (times[word] == partners.length) {
        int[] point = new int[partners.length + 1];
        point[0] = word;
        for (int i = 0; i < partners.length; i++) {
          while (partners[i][at[i]] != word) {
            at[i]++;
          }
          point[i + 1] = at[i];
        }
        shared.add(point);
      }
    }
    int[] end = new int[partners.length + 1];
    end[0] = base;
    Arrays.setAll(end, i -> i == 0 ? base : partners[i - 1].length);
    shared.add(end);
    return gaps(shared);
  }

  private static Set<String> gaps(List<int[]> shared) {
    Set<String> gaps = new TreeSet<>();
    int[] last = new int[shared.get(0).length];
    for (int[] point : shared) {
      if (!Arrays.equals(last, point)) {
        gaps.add(Arrays.toString(last) + Arrays.toString(point));
      }
      last = Arrays.stream(point).map(i -> i + 1).toArray();
    }
    return gaps;
  }
}
