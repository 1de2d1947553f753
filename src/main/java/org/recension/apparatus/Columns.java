package org.recension.apparatus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recension.text.Matching;

/**
 * The lanes of a group laid side by side, one after another: a word of a lane shares the column of
 * the base word that it is, or of the same word that an earlier lane has at the same point.
 */
final class Columns {

  /** A single shared word no longer than this, amid others, is an accident. */
  private static final int SHORT = 3;

  private final List<List<Column>> paths = new ArrayList<>();
  private final Map<String, Integer> vocabulary = new HashMap<>();
  private List<Column> columns = new ArrayList<>();

  private Columns() {}

  /** For each lane its columns; the base comes first. */
  static List<List<Column>> of(List<Lane> lanes) {
    Columns columns = new Columns();
    lanes.forEach(columns::add);
    int[] ranks = new int[lanes.size()];
    columns.columns.forEach(column -> column.rankAfter(ranks));
    return columns.paths;
  }

  private void add(Lane lane) {
    int[] words = numbered(lane);
    List<Column> path = new ArrayList<>(words.length);
    paths.add(path);
    List<Column> woven = new ArrayList<>(columns.size() + words.length);
    int seen = 0;
    int start = 0;
    for (int end = 0; end < words.length; end++) {
      if (paths.size() > 1 && lane.partners()[end] >= 0) {
        Column anchor = paths.get(0).get(lane.partners()[end]);
        int at = seen;
        while (columns.get(at) != anchor) {
          at++;
        }
        weave(new Stretch(lane, words, start, end), columns.subList(seen, at), woven);
        take(anchor, woven);
        seen = at + 1;
        start = end + 1;
      }
    }
    Stretch rest = new Stretch(lane, words, start, words.length);
    weave(rest, columns.subList(seen, columns.size()), woven);
    columns = woven;
  }

  private record Stretch(Lane lane, int[] words, int start, int end) {}

  private int[] numbered(Lane lane) {
    int[] words = new int[lane.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = vocabulary.computeIfAbsent(lane.word(i), w -> vocabulary.size());
    }
    return words;
  }

  /** Puts words into columns of others where they are the same, and else into new ones. */
  private void weave(Stretch stretch, List<Column> between, List<Column> woven) {
    List<Column> others = between.stream().filter(column -> !column.has(0)).toList();
    int[] partners = believed(stretch, others);
    int seen = 0;
    for (int i = stretch.start; i < stretch.end; i++) {
      int partner = partners.length == 0 ? Matching.NONE : partners[i - stretch.start];
      if (partner == Matching.NONE) {
        take(new Column(stretch.words[i]), woven);
      } else {
        while (between.get(seen) != others.get(partner)) {
          woven.add(between.get(seen++));
        }
        take(between.get(seen++), woven);
      }
    }
    woven.addAll(between.subList(seen, between.size()));
  }

  private void take(Column column, List<Column> woven) {
    column.add(paths.size() - 1);
    paths.get(paths.size() - 1).add(column);
    woven.add(column);
  }

  private static int[] believed(Stretch stretch, List<Column> others) {
    if (others.isEmpty() || stretch.start == stretch.end) {
      return new int[0];
    }
    Map<Integer, Integer> numbers = new HashMap<>();
    int[] from = new int[stretch.end - stretch.start];
    for (int i = 0; i < from.length; i++) {
      from[i] = numbers.computeIfAbsent(stretch.words[stretch.start + i], w -> numbers.size());
    }
    int[] to = new int[others.size()];
    for (int i = 0; i < to.length; i++) {
      to[i] = numbers.computeIfAbsent(others.get(i).word(), w -> numbers.size());
    }
    int[] partners = Matching.partners(from, to, numbers.size());
    for (int i = 0; i < from.length; i++) {
      if (partners[i] != Matching.NONE && isAccident(stretch, partners, i, to.length)) {
        partners[i] = Matching.NONE;
      }
    }
    return partners;
  }

  private static boolean isAccident(Stretch stretch, int[] partners, int i, int others) {
    int partner = partners[i];
    boolean begins = i == 0 && partner == 0;
    boolean ends = i == partners.length - 1 && partner == others - 1;
    boolean goesOn =
        i > 0 && partners[i - 1] != Matching.NONE && partners[i - 1] == partner - 1
            || i + 1 < partners.length && partners[i + 1] == partner + 1;
    boolean isShort = stretch.lane.word(stretch.start + i).length() <= SHORT;
    return isShort && !begins && !ends && !goesOn;
  }
}
