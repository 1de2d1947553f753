package org.recension.publication;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.Person;
import org.recension.transcription.Revision;
import org.recension.transcription.RevisionItem;

/** What is shown of a witness, since when, and through whom. */
public record PublicationView(
    String document,
    String witness,
    RevisionItem revision,
    @Schema(description = "The submission whose approval published it; null where an editor did")
        @Nullable Long submission,
    @Schema(description = "The last reviewer who approved, or the editor") Person publisher,
    Instant publishedAt) {

  static PublicationView of(Publication p, Revision revision) {
    return new PublicationView(
        p.witness().document().slug(),
        p.witness().siglum(),
        RevisionItem.of(revision),
        p.submission(),
        Person.of(p.publisher()),
        p.at());
  }
}
