package org.recension.collation;

import org.recension.text.Diff;
import org.recension.text.Rendering;

/** A diff as a page of its own, for a browser asked for nothing but the diff. */
public final class DiffPage {

  private DiffPage() {}

  /** The page, with what went in {@code <del>} and what came in {@code <ins>}. */
  public static String of(Side from, Side to, Diff diff) {
    return """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>%s → %s · Recension</title>
        <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"></head>
        <body><div class="diff" style="white-space: pre-wrap">%s</div></body></html>
        """
        .formatted(name(from), name(to), Rendering.html(diff));
  }

  private static String name(Side side) {
    return side.ref() == null ? "unsaved text" : side.ref();
  }
}
