package org.recension.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recension.notation.Layer;

/**
 * A document with the texts of its witnesses, and who worked on them.
 *
 * @param labours empty where a file does not say who worked on it
 * @param changes what was done to the texts, oldest first
 */
public record Edition(
    Details details, List<WitnessText> witnesses, List<Labour> labours, List<Change> changes) {

  public Edition {
    witnesses = List.copyOf(witnesses);
    labours = List.copyOf(labours);
    changes = List.copyOf(changes);
  }

  /** The same with the reading texts of a layer, which carry no signs any more. */
  public Edition in(@Nullable Layer layer) {
    return layer == null
        ? this
        : new Edition(
            details,
            witnesses.stream().map(witness -> witness.in(layer)).toList(),
            labours,
            changes);
  }

  /** An edition of which nothing is known but what it says. */
  public static Edition of(Details details, List<WitnessText> witnesses) {
    return new Edition(details, witnesses, List.of(), List.of());
  }
}
