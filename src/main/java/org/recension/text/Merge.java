package org.recension.text;

import java.util.List;

/**
 * A text and two texts made from it, brought together by word. The regions tile all three texts in
 * order.
 *
 * <p>Changes of the two sides conflict when they overlap, unless they are the same; where only
 * parts of them are the same, those parts merge and the rest is looked at on its own. Changes that
 * merely touch do not conflict when each replaces or takes away words of its own, and a word or
 * mark put in next to a word that the other side replaced stays next to what replaced it. They do
 * conflict when both put something in at one place, when one puts something in next to words that
 * the other took away without putting anything in their place, since nobody knows what it was meant
 * for, and when a word of one would run into a word of the other. A space between two changes keeps
 * them apart. Notation that comes or goes is one change from its first sign to its last.
 */
public record Merge(Words base, Words left, Words right, List<Region> regions) {

  /** Names the rules by which texts are merged, for those who keep results. */
  public static final String ALGORITHM = "recension-merge/2";

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
      text.append(text(region));
    }
    return text.toString();
  }

  /** The text of a region that is no conflict. */
  public String text(Region region) {
    return switch (region.resolution()) {
      case UNCHANGED -> base.text(region.base());
      case LEFT, BOTH -> left.text(region.left());
      case RIGHT -> right.text(region.right());
      case CONFLICT -> throw new IllegalStateException("no text while there is " + region);
    };
  }
}
