package org.recension.tei;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recension.notation.Node;
import org.recension.notation.Quantity;
import org.recension.text.Span;

/** How much is illegible, where it is counted in something that our notation counts in. */
final class Gaps {

  private Gaps() {}

  static Node of(Element gap) {
    String extent = gap.attribute("extent");
    String[] parts = extent == null ? new String[0] : extent.strip().split(" ", 3);
    String number = said(gap.attribute("quantity"), parts, 0);
    String unit = said(gap.attribute("unit"), parts, 1);
    Quantity counted = Quantity.of(number, ours(unit));
    return counted == null
        ? new Node.Illegible(0, "", "", new Span(0, 0))
        : new Node.Illegible(counted.number(), counted.unit(), "", new Span(0, 0));
  }

  /** What an attribute says; where there is none, a part of an extent such as “3 words”. */
  private static String said(@Nullable String attribute, String[] extent, int part) {
    if (attribute != null) {
      return attribute;
    }
    return extent.length == 2 ? extent[part] : "";
  }

  private static String ours(String unit) {
    return switch (unit.toLowerCase(Locale.ROOT)) {
      case "char", "chars" -> "character";
      default -> unit;
    };
  }
}
