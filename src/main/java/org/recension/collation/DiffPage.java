package org.recension.collation;

import org.recension.edition.HtmlPage;
import org.recension.text.Diff;
import org.recension.text.Rendering;

/** A diff as a page of its own, for a browser asked for nothing but the diff. */
public final class DiffPage {

  private DiffPage() {}

  /** The page, with what went in {@code <del>} and what came in {@code <ins>}. */
  public static String of(Side from, Side to, Diff diff) {
    return HtmlPage.of(
        null,
        name(from) + " → " + name(to),
        "<div class=\"diff\" style=\"white-space: pre-wrap\">" + Rendering.html(diff) + "</div>");
  }

  private static String name(Side side) {
    return side.ref() == null ? "unsaved text" : side.ref();
  }
}
