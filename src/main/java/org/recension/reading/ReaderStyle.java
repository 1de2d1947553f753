package org.recension.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recension.edition.HtmlStyle;
import org.recension.edition.Mark;
import org.recension.edition.Style;
import org.recension.edition.WrittenWords;
import org.recension.text.Html;
import org.recension.transcription.RunView;

/**
 * HTML for a reader: every stretch says who wrote it, every lemma leads to its place in the
 * apparatus, and what is struck or inserted is told to those who only hear it.
 */
final class ReaderStyle implements Style {

  /** A lemma where it is written; offsets in code points of the text as written. */
  record Lemma(int number, int start, int end) {}

  /** What stands for a colour or a line where a page is read aloud. */
  record Spoken(String deleted, String inserted, String place) {}

  private static final HtmlStyle PLAIN = new HtmlStyle();

  private final List<RunView> runs;
  private final NavigableMap<Integer, Lemma> worded = new TreeMap<>();
  private final NavigableMap<Integer, List<Lemma>> omitted = new TreeMap<>();
  private final Spoken spoken;
  private final Set<Integer> referred = new HashSet<>();

  /** Takes the runs and the lemmas in the order of the text. */
  ReaderStyle(List<RunView> runs, List<Lemma> lemmas, Spoken spoken) {
    this.runs = runs;
    for (Lemma lemma : lemmas) {
      if (lemma.start() == lemma.end()) {
        omitted.computeIfAbsent(lemma.start(), start -> new ArrayList<>()).add(lemma);
      } else {
        worded.put(lemma.start(), lemma);
      }
    }
    this.spoken = spoken;
  }

  @Override
  public String words(String read) {
    return Html.escaped(read);
  }

  @Override
  public String words(WrittenWords words) {
    if (!words.areWritten()) {
      return words(words.read());
    }
    StringBuilder html = new StringBuilder();
    int length = words.read().length();
    int start = 0;
    while (start < length) {
      RunView run = run(words.places()[start]);
      Lemma lemma = lemma(words.places()[start]);
      int end = start + 1;
      while (end < length
          && run(words.places()[end]) == run
          && lemma(words.places()[end]) == lemma
          && !omitted.containsKey(words.places()[end])) {
        end++;
      }
      html.append(omissions(words.places()[start]));
      stretch(html, words.read().substring(start, end), run, lemma);
      if (lemma != null && words.places()[end - 1] >= lemma.end() - 1) {
        html.append(reference(lemma));
      }
      start = end;
    }
    return html.toString();
  }

  private static void stretch(
      StringBuilder html, String read, @Nullable RunView run, @Nullable Lemma lemma) {
    String by =
        run == null
            ? ""
            : " title=\"%s · %d\""
                .formatted(Html.escaped(run.author().displayName()), run.revision());
    html.append(lemma == null ? "<span" : "<span class=\"lemma\"")
        .append(by)
        .append('>')
        .append(Html.escaped(read))
        .append("</span>");
  }

  /** The places where another witness has words, and this one none, that were not reached yet. */
  private String omissions(int place) {
    StringBuilder html = new StringBuilder();
    NavigableMap<Integer, List<Lemma>> reached = omitted.headMap(place, true);
    reached.values().forEach(each -> each.forEach(lemma -> html.append(reference(lemma))));
    reached.clear();
    return html.toString();
  }

  /** The number of a place, once, after the words it is about. */
  private String reference(Lemma lemma) {
    return referred.add(lemma.number())
        ? "<sup><a class=\"place\" id=\"text-%1$d\" href=\"#place-%1$d\" aria-label=\"%2$s %1$d\">%1$d</a></sup>"
            .formatted(lemma.number(), Html.escaped(spoken.place()))
        : "";
  }

  private @Nullable RunView run(int place) {
    int low = 0;
    int high = runs.size() - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      RunView run = runs.get(middle);
      if (place < run.start()) {
        high = middle - 1;
      } else if (place >= run.end()) {
        low = middle + 1;
      } else {
        return run;
      }
    }
    return null;
  }

  private @Nullable Lemma lemma(int place) {
    Map.Entry<Integer, Lemma> before = worded.floorEntry(place);
    return before == null || before.getValue().end() <= place ? null : before.getValue();
  }

  @Override
  public String open(Mark mark, @Nullable String detail) {
    return switch (mark) {
      case DELETED -> "<del>" + hidden(spoken.deleted());
      case INSERTED -> "<ins>" + hidden(spoken.inserted());
      case NOTE -> "<span class=\"margin-note\" role=\"note\">";
      case PAGE ->
          "<span class=\"page\" data-page=\"" + Html.escaped(String.valueOf(detail)) + "\">";
      case FOREIGN, VARIANT -> PLAIN.open(mark, detail);
      default -> "<span class=\"" + mark.name().toLowerCase(Locale.ROOT) + "\">";
    };
  }

  private static String hidden(String words) {
    return "<span class=\"visually-hidden\">" + Html.escaped(words) + " </span>";
  }

  @Override
  public String close(Mark mark) {
    return PLAIN.close(mark);
  }

  @Override
  public String paragraph() {
    return PLAIN.paragraph();
  }

  @Override
  public String line() {
    return PLAIN.line();
  }
}
