package org.recension.importing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.recension.document.NewDocument;
import org.recension.edition.Details;
import org.recension.manner.Characters;
import org.recension.manner.PlainText;
import org.recension.problem.Invalid;

/** A file to be made a document of; what is said here goes before what the file says. */
record NewImport(
    @NotNull
        @Size(max = 100)
        @Pattern(regexp = NewDocument.SLUG, message = NewDocument.SLUG_MEANING)
        String slug,
    @Nullable @Size(min = 1, max = 500) @PlainText String title,
    @NotNull @Size(max = 40) @PlainText String convention,
    @NotNull String text,
    @Nullable @Pattern(regexp = NewDocument.LANGUAGE, message = NewDocument.LANGUAGE_MEANING)
        String language,
    @Nullable @Size(max = 100) @PlainText String date,
    @Nullable @Size(max = 10_000) @PlainText String source,
    @Nullable @Size(max = 10_000) @PlainText String description) {

  private static final String TEXT = "text";

  /** The same as the file that it stands for; Invalid if that could not be one. */
  Delivery delivery() {
    String fault = Characters.fault(text.replace('\r', '\n'));
    if (fault != null) {
      throw new Invalid(TEXT, fault);
    }
    return new Delivery(
        slug,
        convention,
        new Details(title, language, date, source, description),
        Sheet.ofText(text, TEXT));
  }
}
