package org.recension.edition;

import org.jspecify.annotations.Nullable;
import org.recension.text.Html;

/** A page of its own, for a browser asked for nothing but one answer. */
public final class HtmlPage {

  private HtmlPage() {}

  /**
   * @param language of the words, or null
   * @param title as it is read
   * @param body in HTML
   */
  public static String of(@Nullable String language, String title, String body) {
    return """
        <!DOCTYPE html>
        <html lang="%s"><head><meta charset="utf-8"><title>%s · Recension</title>
        <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"></head>
        <body>%s</body></html>
        """
        .formatted(Html.escaped(language == null ? "und" : language), Html.escaped(title), body);
  }
}
