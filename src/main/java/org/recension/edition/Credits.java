package org.recension.edition;

import java.util.List;
import java.util.Locale;
import org.recension.edition.Labour.Duty;

/** Names in words who worked on a text. */
final class Credits {

  private Credits() {}

  /** A sentence for each of the people who worked on one witness. */
  static List<String> of(Edition edition, WitnessText witness) {
    return edition.labours().stream()
        .filter(labour -> labour.siglum().equals(witness.siglum()))
        .map(Credits::sentence)
        .toList();
  }

  private static String sentence(Labour labour) {
    return labour.duty() == Duty.REVIEWED
        ? "Reviewed by " + labour.name() + "."
        : String.format(
            Locale.ROOT,
            "Transcribed by %s: %d words, %.0f %%.",
            labour.name(),
            labour.words(),
            100 * labour.share());
  }
}
