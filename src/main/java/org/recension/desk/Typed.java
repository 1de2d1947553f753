package org.recension.desk;

import org.jspecify.annotations.Nullable;
import org.recension.manner.Characters;

/**
 * What somebody typed, as the form brings it.
 *
 * @param parent the number of the revision it started from; null for a first text
 */
record Typed(String text, @Nullable Integer parent, @Nullable String summary) {

  /** Takes a form down: it is browsers that write every line ending as CRLF, not the writer. */
  static Typed of(String text, @Nullable Integer parent, @Nullable String summary) {
    return new Typed(
        Characters.withLineFeeds(text),
        parent,
        summary == null || summary.isBlank() ? null : summary.strip());
  }

  /** The same, starting from a revision. */
  Typed from(int revision) {
    return new Typed(text, revision, summary);
  }

  /** The text as a page can hold it: what HTML has no sign for stands as U+FFFD. */
  public String shown() {
    return text.replace('\0', '\uFFFD');
  }
}
