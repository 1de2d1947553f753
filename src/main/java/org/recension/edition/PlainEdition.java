package org.recension.edition;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recension.notation.Layer;
import org.recension.notation.Notation;

/** An edition as plain text. */
public final class PlainEdition {

  private PlainEdition() {}

  /**
   * The texts one after another, each with its heading and the people who made it.
   *
   * @param layer null for the texts as written, with their signs
   */
  public static String of(Edition edition, @Nullable Layer layer) {
    Details details = edition.details();
    String head =
        Stream.of(details.title(), details.date(), details.source())
            .filter(line -> line != null && !line.isBlank())
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    return edition.witnesses().stream()
        .map(witness -> witness(edition, witness, layer))
        .collect(Collectors.joining("\n", head + "\n", ""));
  }

  private static String witness(Edition edition, WitnessText witness, @Nullable Layer layer) {
    String heading = witness.siglum() + " · " + witness.title();
    String text = layer == null ? witness.text() : Notation.of(witness.text()).layer(layer).text();
    String credits =
        Credits.of(edition, witness).stream()
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    return heading + "\n" + "=".repeat(heading.length()) + "\n\n" + text.strip() + "\n\n" + credits;
  }
}
