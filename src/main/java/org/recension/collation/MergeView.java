package org.recension.collation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.recension.text.Merge;
import org.recension.text.Region;

/** What comes of bringing two texts together that grew from one. */
public record MergeView(
    boolean clean,
    @Schema(description = "The merged text; null where a person has to choose")
        @Nullable String text,
    @Schema(description = "The places that need a person") List<ConflictView> conflicts) {

  /** One place where both sides changed the base differently. */
  public record ConflictView(Passage base, Passage left, Passage right) {}

  static MergeView of(Merge merge) {
    return new MergeView(merge.isClean(), merge.isClean() ? merge.text() : null, conflicts(merge));
  }

  /** The places of a merge that need a person. */
  public static List<ConflictView> conflicts(Merge merge) {
    return merge.conflicts().stream().map(region -> conflict(merge, region)).toList();
  }

  private static ConflictView conflict(Merge merge, Region region) {
    return new ConflictView(
        Passages.written(merge.base()).of(region.base()),
        Passages.written(merge.left()).of(region.left()),
        Passages.written(merge.right()).of(region.right()));
  }
}
