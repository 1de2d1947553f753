package org.recension.apparatus;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.recension.text.Span;
import org.recension.text.Words;

/**
 * Finds words that left one place and came at another. They are believed to have moved if there are
 * three and more in a row, or if they are all that left and all that came, be it two words or a
 * single long one; and if two of them, or the long one, are but once in each text. Any words may
 * have changed places with no more words than they are, which are next to them.
 */
final class Moving {

  private final Words base;
  private final Words witness;
  private final List<Exchange> exchanges;

  Moving(Words base, Words witness, List<Exchange> exchanges) {
    this.base = base;
    this.witness = witness;
    this.exchanges = exchanges;
  }

  /** The numbers of the places from which and to which words moved. */
  List<int[]> moves() {
    List<int[]> moves = new ArrayList<>();
    Flow gone = new Flow();
    Flow come = new Flow();
    for (Exchange exchange : exchanges) {
      gone.add(exchange.gone(), exchange.place());
      come.add(exchange.come(), exchange.place());
    }
    Map<String, Integer> from = gone.points();
    Map<String, Integer> to = come.points();
    from.keySet().retainAll(to.keySet());
    if (!from.isEmpty()) {
      removeRepeated(from, base);
      removeRepeated(from, witness);
    }
    BitSet seen = new BitSet();
    from.forEach(
        (words, at) -> {
          if (!seen.get(at)) {
            addBlock(
                Block.about(gone, at, come, Objects.requireNonNull(to.get(words))), seen, moves);
          }
        });
    addSwaps(moves);
    return moves;
  }

  private static void addBlock(Block block, BitSet seen, List<int[]> moves) {
    seen.set(block.from(), block.from() + block.length());
    int believed = block.isBelieved() ? block.length() : 0;
    for (int i = 0; i < believed; i++) {
      int[] move = block.move(i);
      if (move[0] != move[1]) {
        moves.add(move);
      }
    }
  }

  /** Leaves out what a text has more than once, moved or not. */
  private static void removeRepeated(Map<String, Integer> wanted, Words text) {
    Map<String, Integer> times = new HashMap<>();
    String last = "";
    for (int i = 0; i < text.size(); i++) {
      if (!text.isSpace(i)) {
        String word = text.word(i);
        count(Flow.pair(last, word), wanted, times);
        count(word, wanted, times);
        last = word;
      }
    }
    wanted.keySet().removeIf(words -> times.getOrDefault(words, 0) > 1);
  }

  private static void count(String words, Map<String, Integer> wanted, Map<String, Integer> times) {
    if (wanted.containsKey(words)) {
      times.merge(words, 1, Integer::sum);
    }
  }

  private void addSwaps(List<int[]> moves) {
    for (int i = 1; i < exchanges.size(); i++) {
      Exchange one = exchanges.get(i - 1);
      Exchange other = exchanges.get(i);
      int between = base.count(new Span(one.gone().end(), other.gone().start()));
      if (isSwap(one.gone(), other.come(), between)) {
        moves.add(new int[] {one.place(), other.place()});
      }
      if (isSwap(other.gone(), one.come(), between)) {
        moves.add(new int[] {other.place(), one.place()});
      }
    }
  }

  private static boolean isSwap(Phrase gone, Phrase come, int between) {
    List<String> words = gone.words();
    return !words.isEmpty()
        && between <= words.size()
        && words.stream().anyMatch(Flow::isWord)
        && words.equals(come.words());
  }
}
