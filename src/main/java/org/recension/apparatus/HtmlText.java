package org.recension.apparatus;

import java.util.List;
import java.util.Locale;
import org.recension.text.Html;

/**
 * The base text with numbered anchors and the apparatus at its foot, as a fragment of HTML with
 * jumps both ways; neither script nor style is in it.
 */
public final class HtmlText {

  private final Apparatus apparatus;
  private final List<Place> places;
  private final Paragraphs paragraphs;
  private final StringBuilder html = new StringBuilder();

  private HtmlText(Apparatus apparatus) {
    this.apparatus = apparatus;
    this.places = apparatus.places();
    this.paragraphs = Paragraphs.of(apparatus.base().words());
  }

  public static String of(Apparatus apparatus) {
    return new HtmlText(apparatus).html();
  }

  private String html() {
    html.append("<article class=\"collated\">\n<p>");
    for (Segment segment : apparatus.segments()) {
      Place place = segment.place();
      if (place == null) {
        text(segment.extents().get(0), "", "");
      } else {
        text(segment.extents().get(0), "<span class=\"lemma\">", "</span>");
        html.append(
            ("<sup><a id=\"text-%1$d\" href=\"#place-%1$d\" role=\"doc-noteref\""
                    + " aria-label=\"Place %1$d\">%1$d</a></sup>")
                .formatted(place.number()));
      }
    }
    html.append("</p>\n<section role=\"doc-endnotes\" aria-label=\"Apparatus\">\n<ol>\n");
    places.forEach(this::note);
    return html.append("</ol>\n</section>\n</article>\n").toString();
  }

  /** A stretch of the base, which may begin new paragraphs. */
  private void text(Extent extent, String open, String close) {
    var base = apparatus.base().words();
    int end = extent.words().end();
    html.append(extent.words().isEmpty() ? "" : open);
    int at = extent.words().start();
    while (at < end) {
      if (paragraphs.isSeparator(at, end)) {
        html.append(close).append("</p>\n<p>").append(open);
        at = paragraphs.after(at);
      } else {
        html.append(base.isLineBreak(at) ? "<br>" : Html.escaped(base.word(at)));
        at++;
      }
    }
    html.append(extent.words().isEmpty() ? "" : close);
  }

  private void note(Place place) {
    html.append(
        "<li id=\"place-%d\" value=\"%d\"><span class=\"paragraph\">%d</span> "
            .formatted(place.number(), place.number(), place.paragraph()));
    html.append("<span class=\"lemma\">").append(Html.escaped(place.lemma().printed()));
    html.append("</span> ] ");
    String between = "";
    for (Reading reading : place.readings()) {
      html.append(between);
      reading(reading);
      between = " : ";
    }
    html.append(
        " <a href=\"#text-%1$d\" role=\"doc-backlink\" aria-label=\"Back to place %1$d\">↩</a></li>\n"
            .formatted(place.number()));
  }

  private void reading(Reading reading) {
    html.append("<span class=\"reading\">")
        .append(Html.escaped(reading.printed()))
        .append("</span>");
    for (String siglum : reading.sigla()) {
      html.append(" <i class=\"siglum\">").append(Html.escaped(siglum)).append("</i>");
    }
    if (reading.judgement() != Judgement.READING) {
      html.append(" (").append(reading.judgement().name().toLowerCase(Locale.ROOT)).append(')');
    }
    reading.movedFrom().forEach(from -> moved("from", from));
    reading.movedTo().forEach(to -> moved("to", to));
  }

  private void moved(String where, int place) {
    html.append(" (moved %s <a href=\"#place-%d\">%d</a>)".formatted(where, place, place));
  }
}
