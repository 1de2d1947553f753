package org.recension.edition;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recension.notation.Layer;

/** An edition as Markdown. */
public final class MarkdownEdition {

  private static final MarkdownStyle STYLE = new MarkdownStyle();

  private MarkdownEdition() {}

  /**
   * The texts one after another, each with its heading and the people who made it.
   *
   * @param layer null for the texts with what was struck and inserted
   */
  public static String of(Edition edition, @Nullable Layer layer) {
    Details details = edition.details();
    String title = details.title() == null ? "" : "# " + words(details.title()) + "\n\n";
    String about =
        Stream.of(details.date(), details.source())
            .filter(line -> line != null && !line.isBlank())
            .map(line -> words(line) + "\n\n")
            .collect(Collectors.joining());
    return edition.witnesses().stream()
        .map(witness -> witness(edition, witness, layer))
        .collect(Collectors.joining("\n", title + about, ""));
  }

  private static String witness(Edition edition, WitnessText witness, @Nullable Layer layer) {
    String text = Typesetting.of(witness.text(), layer, STYLE);
    List<String> credits = Credits.of(edition, witness);
    return "## %s · %s\n\n%s\n\n%s"
        .formatted(
            words(witness.siglum()),
            words(witness.title()),
            text,
            credits.stream().map(line -> "- " + words(line) + "\n").collect(Collectors.joining()));
  }

  private static String words(String read) {
    return STYLE.words(read.replace('\n', ' '));
  }
}
