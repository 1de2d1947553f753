package org.recension.document;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.recension.manner.PlainText;

/** What is said about a document. */
record Metadata(
    @NotBlank @Size(max = 500) @PlainText String title,
    @NotNull @Pattern(regexp = NewDocument.LANGUAGE, message = NewDocument.LANGUAGE_MEANING)
        String language,
    @Nullable @Size(max = 100) @PlainText String date,
    @Nullable @Size(max = 10_000) @PlainText String source,
    @Nullable @Size(max = 10_000) @PlainText String description,
    @NotNull @Min(1) @Max(5) Integer requiredApprovals,
    @NotNull Boolean soundNotation) {

  static final String UNKNOWN_LANGUAGE = "und";
  static final int ONE_APPROVAL = 1;

  static Metadata of(Document d) {
    return new Metadata(
        d.title(),
        d.language(),
        d.date(),
        d.source(),
        d.description(),
        d.requiredApprovals(),
        d.soundNotation());
  }
}
