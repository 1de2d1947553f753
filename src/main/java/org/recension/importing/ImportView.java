package org.recension.importing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.Person;

/** An import in the background as it is shown. */
public record ImportView(
    long id,
    ImportState state,
    int total,
    int done,
    int failed,
    Person by,
    String mediaType,
    @Nullable String convention,
    String sha256,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt) {

  static ImportView of(Import i) {
    return new ImportView(
        i.id(),
        i.state(),
        i.total(),
        i.done(),
        i.failed(),
        Person.of(i.importer()),
        i.mediaType(),
        i.convention(),
        i.sha256(),
        i.createdAt(),
        i.startedAt(),
        i.finishedAt());
  }
}
