package org.recension.transcription;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * Who descends from whom on the line of one witness. Parents have smaller numbers than their
 * children, so one walk downwards answers; links are read in blocks, and only as far as needed.
 */
public final class Ancestry {

  private static final int BLOCK = 100;

  private final BiFunction<Integer, Integer, List<Link>> links;
  private final Map<Integer, Link> known = new HashMap<>();

  /** Takes the question for the links of a range of numbers. */
  Ancestry(BiFunction<Integer, Integer, List<Link>> links) {
    this.links = links;
  }

  /** Whether the younger one grew from the older one, or is it. */
  public boolean descends(int younger, int older) {
    TreeSet<Integer> open = new TreeSet<>(List.of(younger));
    while (!open.isEmpty() && open.last() >= older) {
      int number = open.pollLast();
      if (number == older) {
        return true;
      }
      open.addAll(parents(number));
    }
    return false;
  }

  /** The revisions that went into the younger one and not into the older one, in order. */
  public TreeSet<Integer> since(int younger, Collection<Integer> older) {
    TreeSet<Integer> result = new TreeSet<>();
    TreeSet<Integer> open = new TreeSet<>(List.of(younger));
    BitSet reached = new BitSet();
    older.forEach(reached::set);
    open.addAll(older);
    int wanted = reached.get(younger) ? 0 : 1;
    while (wanted > 0) {
      int number = open.pollLast();
      boolean isOld = reached.get(number);
      if (!isOld) {
        result.add(number);
        wanted--;
      }
      for (int parent : parents(number)) {
        if (isOld) {
          wanted -= open.contains(parent) && !reached.get(parent) ? 1 : 0;
          reached.set(parent);
          open.add(parent);
        } else if (open.add(parent)) {
          wanted += reached.get(parent) ? 0 : 1;
        }
      }
    }
    return result;
  }

  /** The youngest revision that both grew from; 0 where there is none. */
  public int common(int one, int other) {
    TreeSet<Integer> open = new TreeSet<>(List.of(one, other));
    Map<Integer, Integer> sides = new HashMap<>();
    sides.merge(one, 1, (a, b) -> a | b);
    sides.merge(other, 2, (a, b) -> a | b);
    while (!open.isEmpty()) {
      int number = open.pollLast();
      int side = sides.getOrDefault(number, 0);
      if (side == 3) {
        return number;
      }
      for (int parent : parents(number)) {
        sides.merge(parent, side, (a, b) -> a | b);
        open.add(parent);
      }
    }
    return 0;
  }

  List<Integer> parents(int number) {
    if (!known.containsKey(number)) {
      links.apply(Math.max(1, number - BLOCK + 1), number).forEach(l -> known.put(l.number(), l));
    }
    return Objects.requireNonNull(known.get(number)).parents().numbers();
  }
}
