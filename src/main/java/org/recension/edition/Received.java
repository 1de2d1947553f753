package org.recension.edition;

import java.util.List;
import org.recension.notation.Diagnostic;

/**
 * What was made of a file that somebody sent.
 *
 * @param diagnostics what a person should look at; they point into the file, not into the texts
 */
public record Received(Edition edition, List<Diagnostic> diagnostics) {

  public Received {
    diagnostics = List.copyOf(diagnostics);
  }
}
