package org.recension.transcription;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.Person;
import org.recension.notation.Diagnostic;

/** A revision as it is shown, with its text. */
public record RevisionView(
    String document,
    String witness,
    int number,
    @Schema(description = "None for a first text, two where texts were merged")
        List<Integer> parents,
    Person author,
    @Nullable String summary,
    Instant createdAt,
    @Schema(description = "Of the text in UTF-8") String sha256,
    @Schema(description = "Words, with marks and line breaks") int wordCount,
    @Schema(description = "Unicode code points") int characters,
    String text,
    @Schema(description = "What a person should look at; it stops nothing")
        List<Diagnostic> diagnostics,
    @Schema(description = "Whether CRLF or CR became LF") boolean lineEndingsChanged) {

  public static RevisionView of(Revision r, String text) {
    return new RevisionView(
        r.witness().document().slug(),
        r.witness().siglum(),
        r.number(),
        r.parents().numbers(),
        Person.of(r.author()),
        r.summary(),
        r.createdAt(),
        r.sha256(),
        r.wordCount(),
        r.characters(),
        text,
        TextDiagnostics.of(text),
        r.lineEndingsChanged());
  }
}
