package org.recension.edition;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a document as a whole; null where nothing is.
 *
 * @param language a language tag such as en or ru-Latn
 */
public record Details(
    @Nullable String title,
    @Nullable String language,
    @Nullable String date,
    @Nullable String source,
    @Nullable String description) {

  /** A document of which nothing is known. */
  public static final Details NONE = new Details(null, null, null, null, null);
}
