package org.recension.linear;

import java.util.BitSet;

/**
 * Which operations stand in the order so far, and the state they lead to. All heard ones before
 * {@code first} do, so that the sets stay as small as the crowd, and are empty where nobody waits.
 */
record Placed<S>(int first, BitSet beyond, BitSet unheard, S state) {

  static <S> Placed<S> nothing(S start) {
    return new Placed<>(0, new BitSet(), new BitSet(), start);
  }

  boolean has(int heard) {
    return heard < first || beyond.get(heard - first);
  }

  Placed<S> withHeard(int heard, S after) {
    BitSet more = (BitSet) beyond.clone();
    more.set(heard - first);
    int gap = more.nextClearBit(0);
    return new Placed<>(first + gap, more.get(gap, more.length()), unheard, after);
  }

  Placed<S> withUnheard(int index, S after) {
    BitSet more = (BitSet) unheard.clone();
    more.set(index);
    return new Placed<>(first, beyond, more, after);
  }

  int heardCount() {
    return first + beyond.cardinality();
  }
}
