package org.recension.collation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.recension.apparatus.Apparatus;
import org.recension.apparatus.Source;
import org.recension.document.Document;
import org.recension.edition.Details;
import org.recension.manner.Conditions;
import org.recension.transcription.Reading;

/**
 * Texts of one document that are collated, the base first.
 *
 * @param areNumbered whether these texts are asked for by number, so that they never change
 */
record Texts(Document document, List<Side> sides, boolean areNumbered) {

  Apparatus apparatus() {
    List<String> labels = Labels.of(sides);
    return Apparatus.of(
        IntStream.range(0, sides.size())
            .mapToObj(i -> new Source(labels.get(i), sides.get(i).words().get()))
            .toList());
  }

  /** The tag of their apparatus: of all that it depends on, though nothing is collated yet. */
  String tag(String mediaType) {
    Details details = document.details();
    String contents =
        sides.stream()
            .map(side -> side.name() + " " + side.content())
            .collect(Collectors.joining(" "));
    return Conditions.tag(
        String.join(
            " ",
            mediaType,
            Apparatus.ALGORITHM,
            Reading.RULES,
            details.title() + " " + details.language(),
            contents));
  }
}
