package org.recension.collation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.recension.notation.Layer;
import org.recension.text.Diff;
import org.recension.text.Kind;
import org.recension.text.Op;
import org.recension.text.Words;
import org.recension.transcription.Revision;
import org.recension.transcription.RunView;

/** What changed between two texts, word by word. */
public record DiffView(
    SideView from,
    SideView to,
    @Schema(description = "What offsets count", examples = "codePoint") String offsetUnit,
    String tokenizer,
    String algorithm,
    @Schema(description = "Whether the texts were too large to be compared exactly")
        boolean degraded,
    Stats stats,
    @Schema(description = "They tile both texts in order") List<EditView> edits) {

  /** One of the two texts. */
  public record SideView(
      @Nullable String ref,
      @Nullable String witness,
      @Nullable Integer revision,
      @Nullable Layer layer,
      String sha256,
      int wordCount) {

    static SideView of(Side side, Words words) {
      Revision r = side.revision();
      return new SideView(
          side.ref(),
          r == null ? null : r.witness().siglum(),
          r == null ? null : r.number(),
          side.layer(),
          side.sha256(),
          words.count());
    }
  }

  /** How many words are the same, came and went; similarity is 2·unchanged/(from+to). */
  public record Stats(int unchanged, int inserted, int deleted, double similarity) {

    /** The counts of a diff, and the similarity that follows from them. */
    public static Stats of(int unchanged, int inserted, int deleted) {
      int both = 2 * unchanged + inserted + deleted;
      return new Stats(unchanged, inserted, deleted, both == 0 ? 1.0 : 2.0 * unchanged / both);
    }

    public static Stats of(Diff diff) {
      return of(diff.unchanged(), diff.inserted(), diff.deleted());
    }
  }

  /** One stretch of both texts, the same or changed. */
  public record EditView(
      Op op,
      Passage from,
      Passage to,
      @Schema(description = "What sort of change; null where nothing changed") @Nullable Kind kind,
      @Nullable List<RunView> writers) {}

  static DiffView of(SideView from, SideView to, Diff diff, List<EditView> edits) {
    return new DiffView(
        from,
        to,
        "codePoint",
        Words.TOKENIZER,
        Diff.ALGORITHM,
        diff.degraded(),
        Stats.of(diff),
        edits);
  }
}
