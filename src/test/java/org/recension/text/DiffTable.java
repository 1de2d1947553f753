package org.recension.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints what a comparison costs here and with engines that others wrote, as medians in
 * milliseconds, and how many more words go and come than must.
 */
public final class DiffTable {

  private static final String HEAD =
      """
      | work | intern | recension | × intern | words known | java-diff-utils Myers | linear | JGit histogram | diff-match-patch | words changed / optimum | JGit / optimum |
      |---|---|---|---|---|---|---|---|---|---|---|""";

  private DiffTable() {}

  public static void main(String[] arguments) {
    System.out.println(HEAD);
    for (Workload workload : Workload.all()) {
      System.out.println("| " + String.join(" | ", row(workload)) + " |");
    }
  }

  private static List<String> row(Workload workload) {
    Words older = Words.of(workload.older());
    Words newer = Words.of(workload.newer());
    List<String> olderSplit = Numbered.split(older);
    List<String> newerSplit = Numbered.split(newer);
    Numbered words = Numbered.of(olderSplit, newerSplit);
    int optimum = Optimum.edits(words);
    List<Double> ours =
        Stopwatch.medians(
            List.of(
                () -> Numbered.of(olderSplit, newerSplit),
                () -> fromText(workload, older),
                () -> Diff.between(older, newer).edits()));
    List<String> row = new ArrayList<>(List.of(workload.name()));
    row.add(shown(ours.get(0)));
    row.add(shown(ours.get(1)));
    row.add(shown(ours.get(1) / ours.get(0)));
    row.add(shown(ours.get(2)));
    for (Peer peer : Peer.values()) {
      row.add(shown(peer, words, optimum));
    }
    Diff diff = Diff.between(older, newer);
    row.add(
        ratio(diff.inserted() + diff.deleted(), optimum) + (diff.degraded() ? " (degraded)" : ""));
    row.add(
        Peer.HISTOGRAM.isHopeless(words, optimum)
            ? "–"
            : ratio(Peer.HISTOGRAM.of(words).edits(), optimum));
    return row;
  }

  private static List<Edit> fromText(Workload workload, Words kept) {
    if (workload.kept()) {
      return Diff.between(kept, Words.of(workload.newer(), kept)).edits();
    }
    return Diff.between(Words.of(workload.older()), Words.of(workload.newer())).edits();
  }

  private static String shown(Peer peer, Numbered words, int optimum) {
    return peer.isHopeless(words, optimum) ? "–" : shown(Stopwatch.median(peer.of(words)::edits));
  }

  private static String shown(double value) {
    return String.format(
        Locale.ROOT, value < 0.995 ? "%.3f" : value < 99.5 ? "%.1f" : "%,.0f", value);
  }

  private static String ratio(int edits, int optimum) {
    return String.format(Locale.ROOT, "%.3f", (double) edits / optimum);
  }
}
