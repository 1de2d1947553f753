package org.recension.comparison;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.recension.collation.DiffView;
import org.recension.collation.DiffView.EditView;
import org.recension.collation.DiffView.SideView;
import org.recension.collation.DiffView.Stats;
import org.recension.collation.Passage;
import org.recension.comparison.ShownDiff.Row;
import org.recension.comparison.ShownDiff.Segment;
import org.recension.comparison.ShownDiff.Stretch;
import org.recension.text.Diff;
import org.recension.text.Span;
import org.recension.text.Words;

/** Shown diffs of texts in letters: one letter a word, a bar a line break, a change in brackets. */
final class Lettered {

  private Lettered() {}

  static ShownDiff shown(String from, String to, String... hidden) {
    return shown(from, to, lens("folded", hidden));
  }

  static ShownDiff whole(String from, String to) {
    return shown(from, to, lens("all"));
  }

  static Lens lens(String context, String... hidden) {
    return Lens.of("/page", Map.of("from", "T@1"), null, List.of(hidden), context);
  }

  private static ShownDiff shown(String from, String to, Lens lens) {
    return ShownDiff.of(diff(spaced(from), spaced(to)), lens, "en");
  }

  /** What two texts as they are have been compared to. */
  static DiffView diff(String from, String to) {
    Diff diff = Diff.between(Words.of(from), Words.of(to));
    return new DiffView(
        side("T@1", diff.from()),
        side("T@2", diff.to()),
        "codePoint",
        Words.TOKENIZER,
        Diff.ALGORITHM,
        false,
        Stats.of(diff),
        diff.edits().stream()
            .map(
                edit ->
                    new EditView(
                        edit.op(),
                        passage(diff.from(), edit.from()),
                        passage(diff.to(), edit.to()),
                        diff.kind(edit),
                        null))
            .toList());
  }

  /** Each row a line; a change as {@code [went|came]}, what is folded away as {@code …words…}. */
  static String letters(ShownDiff shown) {
    return shown.stretches().stream().map(Lettered::letters).collect(Collectors.joining("/"));
  }

  private static String letters(Stretch stretch) {
    return stretch.folded() > 0
        ? "…" + stretch.folded() + "…"
        : stretch.rows().stream().map(Lettered::letters).collect(Collectors.joining("/"));
  }

  private static String letters(Row row) {
    return row.segments().stream().map(Lettered::letters).collect(Collectors.joining());
  }

  private static String letters(Segment segment) {
    return segment.change() == null
        ? bare(segment.after())
        : "[" + bare(segment.before()) + "|" + bare(segment.after()) + "]";
  }

  private static String bare(String words) {
    return words.replace(" ", "").replace("\n", "¶");
  }

  private static String spaced(String letters) {
    return letters
        .chars()
        .mapToObj(Character::toString)
        .collect(Collectors.joining(" "))
        .replaceAll(" ?¶ ?", "\n");
  }

  private static SideView side(String ref, Words words) {
    return new SideView(ref, "T", 1, null, "", words.count());
  }

  private static Passage passage(Words words, Span span) {
    Span place = words.codePoints(span);
    return new Passage(place.start(), place.end(), words.text(span), null);
  }
}
