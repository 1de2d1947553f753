package org.recension.apparatus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recension.text.Diff;
import org.recension.text.Span;
import org.recension.text.Words;

/** Cuts the base and all witnesses into tiles in which each differs from the base or does not. */
final class Tiling {

  private final List<Words> texts;
  private final List<Tile> tiles = new ArrayList<>();

  private Tiling(List<Words> texts) {
    this.texts = texts;
  }

  /** The tiles of the texts, the base first; one after another goes another way. */
  static List<Tile> of(List<Words> texts) {
    Words base = texts.get(0);
    List<Diff> diffs = texts.stream().skip(1).map(text -> Diff.between(base, text)).toList();
    Tiling tiling = new Tiling(texts);
    int[] at = new int[texts.size()];
    for (Group group : Gathering.of(base, diffs)) {
      tiling.add(Tile.common(at, group.starts()));
      tiling.add(group);
      at = group.ends();
    }
    tiling.add(Tile.common(at, texts.stream().mapToInt(Words::size).toArray()));
    return tiling.tiles;
  }

  private void add(Tile tile) {
    if (tile.isEmpty()) {
      return;
    }
    int last = tiles.size() - 1;
    if (last >= 0 && tiles.get(last).goesOnIn(tile)) {
      tiles.set(last, tiles.get(last).with(tile));
    } else {
      tiles.add(tile);
    }
  }

  private void add(Group group) {
    int[] from = group.starts();
    for (int[] cut : cuts(group)) {
      add(Tile.of(texts, from, cut));
      from = cut;
    }
    add(Tile.of(texts, from, group.ends()));
  }

  /** Where the group is cut in each text, found on one lane for all that have the same text. */
  private List<int[]> cuts(Group group) {
    Map<String, List<Integer>> others = others(group);
    if (others.size() < 2) {
      return List.of();
    }
    Lane base = group.base(texts.get(0));
    Map<Lane, List<Integer>> sources = new LinkedHashMap<>();
    for (List<Integer> same : others.values()) {
      // Texts that are the same here may have been compared otherwise, being others elsewhere.
      int first = Collections.min(same, Comparator.comparing(source -> texts.get(source).text()));
      sources.put(group.lane(first, texts.get(first), base), same);
    }
    // The nearer to the base, the surer it is where the others' words belong.
    List<Lane> lanes = new ArrayList<>(sources.keySet());
    lanes.sort(Comparator.comparingInt(Lane::shared).reversed());
    lanes.add(0, base);
    int[] laneOf = new int[texts.size()];
    sources.forEach((lane, same) -> same.forEach(i -> laneOf[i] = lanes.indexOf(lane)));
    List<int[]> cuts = Blanks.placed(lanes, Cuts.of(Columns.of(lanes)));
    return cuts.stream().map(cut -> inTexts(group, lanes, laneOf, cut)).toList();
  }

  /** Who has something else than the base, in the order of the texts and not of the witnesses. */
  private Map<String, List<Integer>> others(Group group) {
    Map<String, List<Integer>> others = new TreeMap<>();
    for (int i = 1; i < texts.size(); i++) {
      if (!group.changes().get(i).isEmpty()) {
        others.computeIfAbsent(key(group, i), text -> new ArrayList<>()).add(i);
      }
    }
    return others;
  }

  private static int[] inTexts(Group group, List<Lane> lanes, int[] laneOf, int[] cut) {
    int[] cuts = new int[laneOf.length];
    Arrays.setAll(cuts, i -> cut[laneOf[i]] - lanes.get(laneOf[i]).start() + group.starts()[i]);
    return cuts;
  }

  private String key(Group group, int source) {
    Words words = texts.get(source);
    StringBuilder key = new StringBuilder();
    for (int i = group.starts()[source]; i < group.ends()[source]; i++) {
      key.append(words.text(new Span(i, i + 1))).append('\0');
    }
    return key.toString();
  }
}
