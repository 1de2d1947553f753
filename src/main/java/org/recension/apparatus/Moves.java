package org.recension.apparatus;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.recension.text.Words;

/**
 * All words that went from one place to another.
 *
 * @param to by the number of the place to which they went
 * @param from by the number of the place from which they went
 */
record Moves(Map<Integer, List<Move>> to, Map<Integer, List<Move>> from) {

  static Moves of(List<Words> texts, List<Tile> tiles) {
    Set<Move> all = new LinkedHashSet<>();
    for (int i = 1; i < texts.size(); i++) {
      List<Exchange> exchanges = exchanges(texts, tiles, i);
      for (int[] move : new Moving(texts.get(0), texts.get(i), exchanges).moves()) {
        all.add(new Move(i, move[0], move[1]));
      }
    }
    return new Moves(
        all.stream().collect(groupingBy(Move::to)), all.stream().collect(groupingBy(Move::from)));
  }

  private static List<Exchange> exchanges(List<Words> texts, List<Tile> tiles, int source) {
    List<Exchange> exchanges = new ArrayList<>();
    int number = 0;
    for (Tile tile : tiles) {
      number += tile.isCommon() ? 0 : 1;
      if (tile.classes()[source] != 0) {
        exchanges.add(
            new Exchange(
                number,
                new Phrase(texts.get(0), tile.starts()[0], tile.ends()[0]),
                new Phrase(texts.get(source), tile.starts()[source], tile.ends()[source])));
      }
    }
    return exchanges;
  }

  /** The places from which words came to a place, in any of these sources. */
  List<Integer> to(int place, Collection<Integer> sources) {
    return ends(to.getOrDefault(place, List.of()), sources, Move::from);
  }

  /** The places to which words of a place went, in any of these sources. */
  List<Integer> from(int place, Collection<Integer> sources) {
    return ends(from.getOrDefault(place, List.of()), sources, Move::to);
  }

  private static List<Integer> ends(
      List<Move> moves, Collection<Integer> sources, Function<Move, Integer> end) {
    return moves.stream()
        .filter(move -> sources.contains(move.source()))
        .map(end)
        .distinct()
        .sorted()
        .toList();
  }
}
