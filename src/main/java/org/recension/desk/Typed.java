package org.recension.desk;

import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, as the form brings it.
 *
 * @param parent the number of the revision it started from; null for a first text
 */
record Typed(String text, @Nullable Integer parent, @Nullable String summary) {

  /** Takes a form down: it is browsers that write every line ending as CRLF, not the writer. */
  static Typed of(String text, @Nullable Integer parent, @Nullable String summary) {
    return new Typed(
        withLineFeeds(text), parent, summary == null || summary.isBlank() ? null : summary.strip());
  }

  static String withLineFeeds(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The text as a page can hold it: what HTML has no sign for stands as U+FFFD. */
  public String shown() {
    return text.replace('\0', '\uFFFD');
  }
}
