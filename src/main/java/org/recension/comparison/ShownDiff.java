package org.recension.comparison;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recension.collation.DiffView;
import org.recension.collation.DiffView.EditView;
import org.recension.collation.DiffView.SideView;
import org.recension.collation.DiffView.Stats;
import org.recension.contributor.Person;
import org.recension.text.Html;
import org.recension.text.Kind;
import org.recension.transcription.RunView;

/**
 * A diff as a page shows it: what changed is marked and numbered, what stayed is folded where it is
 * long, and rows hold the same paragraphs of both texts.
 *
 * @param language of the texts
 * @param tallies of the kinds of change there are, hidden ones too
 * @param changes how many are marked
 * @param stretches they tile both texts in order
 */
public record ShownDiff(
    Lens lens,
    String language,
    SideView from,
    SideView to,
    Stats stats,
    boolean degraded,
    List<Tally> tallies,
    int changes,
    List<Stretch> stretches) {

  /** How often a kind of change occurs. */
  public record Tally(Kind kind, int edits, boolean isHidden) {}

  /**
   * Some rows one after another.
   *
   * @param folded how many words are folded away; 0 where the rows are shown
   * @param near the number of the next change, or of the last one; 0 where nothing changed
   */
  public record Stretch(int folded, int near, List<Row> rows) {

    private static final int MOST_UNFOLDED = 600;

    /** Whether the rows come with the page, to be unfolded in place. */
    public boolean isAtHand() {
      return folded <= MOST_UNFOLDED;
    }
  }

  /** The same paragraphs of both texts, one where only their words changed. */
  public record Row(List<Segment> segments) {}

  /**
   * A stretch of both texts.
   *
   * @param change null where nothing is marked, be it because only a hidden kind of change is there
   */
  public record Segment(String before, String after, @Nullable Change change) {

    static Segment same(String words) {
      return new Segment(words, words, null);
    }

    boolean isSame() {
      return change == null && before.equals(after);
    }

    public boolean hasGone() {
      return !before.isEmpty();
    }

    public boolean hasCome() {
      return !after.isEmpty();
    }

    /** What went, as HTML with its line breaks to be seen. */
    public String gone() {
      return html(before);
    }

    /** What came, as HTML with its line breaks to be seen. */
    public String come() {
      return html(after);
    }

    /** Whether what went cannot be heard, being spaces and line breaks. */
    public boolean isGoneBlank() {
      return before.isBlank();
    }

    /** Whether what came cannot be heard, being spaces and line breaks. */
    public boolean isComeBlank() {
      return after.isBlank();
    }

    private static String html(String words) {
      return Html.escaped(words).replace("\n", "<span class=\"newline\"></span>\n");
    }
  }

  /**
   * One marked place.
   *
   * @param number counts from 1, in the order of the texts
   * @param writers who wrote what came, where that is known
   */
  public record Change(int number, Kind kind, List<Person> writers) {

    /** Their names, in the order of their words. */
    public String names() {
      return String.join(", ", writers.stream().map(Person::displayName).toList());
    }
  }

  /** A diff through the lens of its reader. */
  public static ShownDiff of(DiffView diff, Lens lens, String language) {
    List<Segment> segments = segments(diff, lens);
    int changes = (int) segments.stream().filter(s -> s.change() != null).count();
    return new ShownDiff(
        lens,
        language,
        diff.from(),
        diff.to(),
        diff.stats(),
        diff.degraded(),
        tallies(diff, lens),
        changes,
        new Folding(segments, changes, lens.isWhole()).stretches());
  }

  /** How much is the same, in hundredths; 100 only where all is. */
  public int percent() {
    return (int) Math.floor(100 * stats.similarity());
  }

  /** The number of the change before another, the last one before the first. */
  public int before(int number) {
    return number == 1 ? changes : number - 1;
  }

  /** The number of the change after another, the first one after the last. */
  public int after(int number) {
    return number == changes ? 1 : number + 1;
  }

  private static List<Segment> segments(DiffView diff, Lens lens) {
    List<Segment> segments = new ArrayList<>();
    int changes = 0;
    for (EditView edit : diff.edits()) {
      Kind kind = edit.kind();
      Change change = null;
      if (kind != null && !lens.hidden().contains(kind)) {
        changes++;
        change = new Change(changes, kind, writers(edit));
      }
      segments.add(new Segment(edit.from().text(), edit.to().text(), change));
    }
    return segments;
  }

  private static List<Person> writers(EditView edit) {
    return edit.writers() == null
        ? List.of()
        : edit.writers().stream().map(RunView::author).distinct().toList();
  }

  private static List<Tally> tallies(DiffView diff, Lens lens) {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    for (EditView edit : diff.edits()) {
      if (edit.kind() != null) {
        counts.merge(edit.kind(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .map(c -> new Tally(c.getKey(), c.getValue(), lens.hidden().contains(c.getKey())))
        .toList();
  }
}
