package org.recension.collation;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.recension.notation.Layer;
import org.recension.notation.LayerText;
import org.recension.notation.Notation;
import org.recension.text.Words;
import org.recension.transcription.LayerWords;
import org.recension.transcription.Revision;
import org.recension.transcription.SentText;

/**
 * A text about to be compared, and where it comes from. Its words are read only if they are needed.
 *
 * @param revision null for a text that none holds, such as one not saved yet
 * @param sha256 of the text as written
 * @param layered null for the text as written, with its signs
 */
public record Side(
    @Nullable Revision revision, String sha256, Supplier<Words> words, @Nullable Layered layered) {

  /** One layer of the text, and its words. */
  record Layered(Layer layer, Supplier<LayerWords> words) {}

  static Side written(@Nullable Revision revision, String sha256, Supplier<Words> words) {
    return new Side(revision, sha256, words, null);
  }

  static Side layer(
      @Nullable Revision revision, String sha256, Layer layer, Supplier<LayerWords> words) {
    return new Side(revision, sha256, () -> words.get().words(), new Layered(layer, words));
  }

  /** A text not kept yet, as written or one layer of it. */
  public static Side unsaved(SentText text, @Nullable Layer layer) {
    if (layer == null) {
      return written(null, text.sha256(), text::words);
    }
    LayerWords words = LayerWords.of(Notation.of(text.body()).layer(layer));
    return layer(null, text.sha256(), layer, () -> words);
  }

  /** Of which revision of which document it is the text. */
  String name() {
    return revision == null ? "" : revision.name();
  }

  @Nullable String ref() {
    return revision == null
        ? null
        : revision.witness().siglum()
            + "@"
            + revision.number()
            + (layered == null ? "" : ":" + layer());
  }

  /** Of which witness it is; empty for a text that is not kept. */
  String siglum() {
    return revision == null ? "" : revision.witness().siglum();
  }

  @Nullable Layer layer() {
    return layered == null ? null : layered.layer();
  }

  /** Where the words of the layer were written; null for the text as written. */
  @Nullable LayerText origin() {
    return layered == null ? null : layered.words().get().layer();
  }

  /** What the words are: a text by its hash, and which layer of it. */
  String content() {
    return layered == null ? sha256 : sha256 + ":" + layer();
  }
}
