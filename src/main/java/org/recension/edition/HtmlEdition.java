package org.recension.edition;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recension.notation.Layer;
import org.recension.text.Html;

/** An edition as a page of its own. */
public final class HtmlEdition {

  private static final HtmlStyle STYLE = new HtmlStyle();

  private HtmlEdition() {}

  /**
   * The texts one after another, each with its heading and the people who made it.
   *
   * @param layer null for the texts with what was struck and inserted
   */
  public static String of(Edition edition, @Nullable Layer layer) {
    Details details = edition.details();
    String title = Objects.requireNonNullElse(details.title(), "");
    String about =
        Stream.of(details.date(), details.source())
            .filter(line -> line != null && !line.isBlank())
            .map(line -> "<p>" + Html.escaped(line) + "</p>\n")
            .collect(Collectors.joining());
    String texts =
        edition.witnesses().stream()
            .map(witness -> witness(edition, witness, layer))
            .collect(Collectors.joining());
    String heading = "\n<h1>" + Html.escaped(title) + "</h1>\n";
    return HtmlPage.of(details.language(), title, heading + about + texts);
  }

  private static String witness(Edition edition, WitnessText witness, @Nullable Layer layer) {
    String text = Typesetting.of(witness.text(), layer, STYLE);
    List<String> credits = Credits.of(edition, witness);
    String people =
        credits.stream()
            .map(line -> "<li>" + Html.escaped(line) + "</li>\n")
            .collect(Collectors.joining("<ul class=\"credits\">\n", "", "</ul>\n"));
    return """
        <section class="witness" data-witness="%s">
        <h2>%s · %s</h2>
        <p>%s</p>
        %s</section>
        """
        .formatted(
            Html.escaped(witness.siglum()),
            Html.escaped(witness.siglum()),
            Html.escaped(witness.title()),
            text,
            credits.isEmpty() ? "" : people);
  }
}
