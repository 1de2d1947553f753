package org.recension.text;

import java.util.List;

/**
 * A text and two texts made from it, brought together by word. The regions tile all three texts in
 * order. Changes of the two sides conflict when they overlap or touch, unless they are the same; a
 * space between them is enough to keep them apart.
 */
public record Merge(Words base, Words left, Words right, List<Region> regions) {

  /** Names the rules by which texts are merged, for those who keep results. */
  public static final String ALGORITHM = "recension-merge/1";

  public Merge {
    regions = List.copyOf(regions);
  }

  public static Merge of(Words base, Words left, Words right) {
    return new Merge(base, left, right, new Merging(base, left, right).regions());
  }

  public boolean isClean() {
    return conflicts().isEmpty();
  }

  public List<Region> conflicts() {
    return regions.stream().filter(region -> region.resolution() == Resolution.CONFLICT).toList();
  }

  /** The merged text, if it is clean. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Region region : regions) {
      text.append(
          switch (region.resolution()) {
            case UNCHANGED -> base.text(region.base());
            case LEFT, BOTH -> left.text(region.left());
            case RIGHT -> right.text(region.right());
            case CONFLICT -> throw new IllegalStateException("no text while there is " + region);
          });
    }
    return text.toString();
  }
}
