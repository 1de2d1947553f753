package org.recension.comparison;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.recension.contributor.Person;
import org.recension.transcription.RunView;
import org.recension.transcription.Share;

/** A text with the look of its writer on every stretch, and a legend of them, most words first. */
public record AttributedText(List<Entry> legend, List<Stretch> stretches) {

  /** Looks are a colour and a way to underline; whoever wrote less than others shares the last. */
  private static final int LOOKS = 8;

  /** One writer in the legend. */
  public record Entry(int look, Person writer, int words, double fraction) {

    /** The share in hundredths, rounded; 0 where it is less than a half, 100 only of all words. */
    public long percent() {
      return fraction < 1 ? Math.min(99, Math.round(100 * fraction)) : 100;
    }
  }

  /** What one revision wrote. */
  public record Stretch(int look, RunView run) {}

  static AttributedText of(List<Share> shares, List<RunView> runs) {
    List<Entry> legend = new ArrayList<>();
    for (Share share : shares) {
      int look = Math.min(legend.size(), LOOKS - 1);
      legend.add(new Entry(look, share.writer(), share.words(), share.fraction()));
    }
    Map<Person, Integer> looks = legend.stream().collect(toMap(Entry::writer, Entry::look));
    return new AttributedText(
        legend, runs.stream().map(run -> new Stretch(look(looks, run), run)).toList());
  }

  private static int look(Map<Person, Integer> looks, RunView run) {
    return Objects.requireNonNull(looks.get(run.author()));
  }
}
