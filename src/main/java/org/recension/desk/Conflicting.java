package org.recension.desk;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.Person;
import org.recension.document.DocumentView;

/**
 * A submission that conflicts with the published text, as a person resolves it.
 *
 * @param published the number of the published revision that is looked at
 * @param revision the number of the revision that conflicts with it
 * @param stretches the whole text in order; no place in them if there is nothing to resolve
 */
record Conflicting(
    long submission,
    DocumentView document,
    String siglum,
    Person contributor,
    int published,
    int revision,
    List<Stretch> stretches,
    @Nullable String summary,
    @Nullable Preview preview,
    @Nullable Fault fault) {

  /** The places that need a choice. */
  public List<Stretch.Place> places() {
    return stretches.stream().map(Stretch::place).filter(Objects::nonNull).toList();
  }

  public boolean isToBeResolved() {
    return !places().isEmpty();
  }

  boolean isChosen() {
    return places().stream().allMatch(place -> place.choice() != null);
  }

  /** The text as it was chosen. */
  String text() {
    return stretches.stream().map(Stretch::chosen).collect(Collectors.joining());
  }

  Conflicting with(Preview tried) {
    return with(tried, null);
  }

  Conflicting with(Fault found) {
    return with(null, found);
  }

  private Conflicting with(@Nullable Preview tried, @Nullable Fault found) {
    return new Conflicting(
        submission,
        document,
        siglum,
        contributor,
        published,
        revision,
        stretches,
        summary,
        tried,
        found);
  }
}
