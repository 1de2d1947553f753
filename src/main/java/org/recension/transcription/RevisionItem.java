package org.recension.transcription;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.Person;

/** A revision in a list, without its text. */
public record RevisionItem(
    int number,
    List<Integer> parents,
    Person author,
    @Nullable String summary,
    Instant createdAt,
    String sha256,
    int wordCount,
    int characters,
    boolean lineEndingsChanged) {

  public static RevisionItem of(Revision r) {
    return new RevisionItem(
        r.number(),
        r.parents().numbers(),
        Person.of(r.author()),
        r.summary(),
        r.createdAt(),
        r.sha256(),
        r.wordCount(),
        r.characters(),
        r.lineEndingsChanged());
  }
}
