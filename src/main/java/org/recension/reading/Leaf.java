package org.recension.reading;

import io.quarkus.qute.RawString;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recension.collation.ApparatusView.PlaceView;
import org.recension.document.DocumentView;
import org.recension.document.WitnessView;
import org.recension.notation.Layer;

/**
 * What a page shows of one witness.
 *
 * @param text null as long as nothing is published
 * @param layer null for the text with all its signs
 * @param places where other witnesses differ; empty where they are not asked for, or none does
 */
public record Leaf(
    DocumentView document,
    WitnessView witness,
    @Nullable RawString text,
    @Nullable Layer layer,
    List<PlaceView> places) {

  /** What the page is called. */
  public String title() {
    return witness.siglum() + " · " + document.title();
  }

  public String path() {
    return "/documents/" + document.slug() + "/witnesses/" + witness.siglum();
  }

  /** The query that asks for the same layer. */
  public String query() {
    return layer == null ? "" : "?layer=" + layer;
  }

  /** The layer in which it is collated: the one that is read, or what was written in the end. */
  public Layer collatedLayer() {
    return layer == null ? Layer.FINAL : layer;
  }
}
