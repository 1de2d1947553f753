package org.recension.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recension.document.DocumentView;
import org.recension.document.WitnessView;

/**
 * What lies on the desk of somebody who transcribes a witness.
 *
 * @param received the hashes of the newest texts that were kept, by which a browser knows that one
 *     it still holds arrived
 */
record Sheet(
    DocumentView document,
    WitnessView witness,
    Typed typed,
    List<String> received,
    @Nullable Preview preview,
    @Nullable Fault fault) {

  /** The address of the page. */
  public String path() {
    return "/documents/%s/witnesses/%s/transcribe".formatted(document.slug(), witness.siglum());
  }

  /** The sigla of the other witnesses, whose readings may be noted here. */
  public List<String> others() {
    return document.witnesses().stream()
        .map(WitnessView::siglum)
        .filter(siglum -> !siglum.equals(witness.siglum()))
        .toList();
  }

  /** Whether the text starts from the published one. */
  public boolean isFromPublished() {
    return typed.parent() != null && typed.parent().equals(witness.published());
  }

  Sheet with(Preview tried) {
    return new Sheet(document, witness, typed, received, tried, null);
  }

  Sheet with(Fault found) {
    return new Sheet(document, witness, typed, received, preview, found);
  }
}
