package org.recension.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** What holds for every merge. */
final class MergeLaws {

  private MergeLaws() {}

  static void check(Merge merge) {
    regionsTileAllTexts(merge);
    regionsAreWhatTheySay(merge);
    Merge swapped = Merge.of(merge.base(), merge.right(), merge.left());
    assertEquals(merge.regions().stream().map(MergeLaws::swapped).toList(), swapped.regions());
    if (merge.isClean()) {
      assertEquals(merge.text(), swapped.text());
    }
    if (merge.left().equals(merge.base())) {
      assertEquals(merge.right().text(), merge.text());
    }
    if (merge.left().equals(merge.right())) {
      assertEquals(merge.left().text(), merge.text());
    }
  }

  private static void regionsTileAllTexts(Merge merge) {
    tile(merge.base(), merge.regions().stream().map(Region::base).toList());
    tile(merge.left(), merge.regions().stream().map(Region::left).toList());
    tile(merge.right(), merge.regions().stream().map(Region::right).toList());
  }

  private static void tile(Words words, List<Span> spans) {
    int at = 0;
    for (Span span : spans) {
      assertEquals(at, span.start());
      at = span.end();
    }
    assertEquals(words.size(), at);
  }

  private static void regionsAreWhatTheySay(Merge merge) {
    for (Region region : merge.regions()) {
      String base = merge.base().text(region.base());
      String left = merge.left().text(region.left());
      String right = merge.right().text(region.right());
      assertTrue(
          switch (region.resolution()) {
            case UNCHANGED -> left.equals(base) && right.equals(base);
            case LEFT -> right.equals(base);
            case RIGHT -> left.equals(base);
            case BOTH -> left.equals(right);
            case CONFLICT -> true;
          },
          region::toString);
    }
  }

  private static Region swapped(Region region) {
    Resolution resolution =
        switch (region.resolution()) {
          case LEFT -> Resolution.RIGHT;
          case RIGHT -> Resolution.LEFT;
          case UNCHANGED, BOTH, CONFLICT -> region.resolution();
        };
    return new Region(resolution, region.base(), region.right(), region.left());
  }
}
