package org.recension.document;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recension.manner.PlainText;

/** A document to be made; the language is “und” and one approval is asked for unless said. */
public record NewDocument(
    @NotNull @Size(max = 100) @Pattern(regexp = SLUG, message = SLUG_MEANING) String slug,
    @NotBlank @Size(max = 500) @PlainText String title,
    @Nullable @Pattern(regexp = LANGUAGE, message = LANGUAGE_MEANING) String language,
    @Nullable @Size(max = 100) @PlainText String date,
    @Nullable @Size(max = 10_000) @PlainText String source,
    @Nullable @Size(max = 10_000) @PlainText String description,
    @Nullable @Min(1) @Max(5) Integer requiredApprovals,
    @Nullable Boolean soundNotation) {

  public static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
  public static final String SLUG_MEANING = "has to be words of a–z and 0–9 joined by hyphens";

  public static final String LANGUAGE = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}";
  public static final String LANGUAGE_MEANING = "has to be a language tag such as en or ru-Latn";

  Metadata metadata() {
    return new Metadata(
        title,
        Objects.requireNonNullElse(language, Metadata.UNKNOWN_LANGUAGE),
        date,
        source,
        description,
        Objects.requireNonNullElse(requiredApprovals, Metadata.ONE_APPROVAL),
        Objects.requireNonNullElse(soundNotation, false));
  }
}
