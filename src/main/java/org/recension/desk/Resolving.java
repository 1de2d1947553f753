package org.recension.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.Person;
import org.recension.document.Document;
import org.recension.document.DocumentView;
import org.recension.document.Witness;
import org.recension.manner.Characters;
import org.recension.review.Carrying;
import org.recension.review.Submission;
import org.recension.review.Submissions;
import org.recension.text.Merge;
import org.recension.text.Region;
import org.recension.text.Resolution;
import org.recension.text.Words;
import org.recension.transcription.Revisions;

/** Lays out a conflict for a person to resolve, and takes down what that person chose. */
@ApplicationScoped
class Resolving {

  private final Submissions submissions;
  private final Revisions revisions;
  private final Carrying carrying;

  Resolving(Submissions submissions, Revisions revisions, Carrying carrying) {
    this.submissions = submissions;
    this.revisions = revisions;
    this.carrying = carrying;
  }

  /** As it stands now, nothing chosen yet. */
  Conflicting now(long id) {
    Submission submission = submissions.numbered(id);
    Integer published = submission.base();
    List<Stretch> stretches =
        published == null || !submission.isOpen() || !submission.conflicts()
            ? List.of()
            : stretches(submission, published, submission.revision(), name -> Optional.empty());
    return conflicting(
        submission, published == null ? 0 : published, submission.revision(), stretches, null);
  }

  /** As it was seen, with what was chosen; both texts are still there, whatever happened since. */
  Conflicting chosen(
      long id, int published, int revision, Function<String, Optional<String>> form) {
    Submission submission = submissions.numbered(id);
    String summary = form.apply("summary").filter(words -> !words.isBlank()).orElse(null);
    return conflicting(
        submission, published, revision, stretches(submission, published, revision, form), summary);
  }

  private static Conflicting conflicting(
      Submission submission,
      int published,
      int revision,
      List<Stretch> stretches,
      @Nullable String summary) {
    Witness witness = submission.witness();
    Document document = witness.document();
    return new Conflicting(
        submission.id(),
        DocumentView.of(document, List.of(witness)),
        witness.siglum(),
        Person.of(submission.contributor()),
        published,
        revision,
        stretches,
        summary,
        null,
        null);
  }

  private List<Stretch> stretches(
      Submission submission, int published, int revision, Function<String, Optional<String>> form) {
    Merge merge =
        carrying.merge(
            revisions.numbered(submission.witness(), published),
            revisions.numbered(submission.witness(), revision));
    List<Stretch> stretches = new ArrayList<>();
    StringBuilder settled = new StringBuilder();
    for (Region region : merge.regions()) {
      if (region.resolution() == Resolution.CONFLICT) {
        Stretch.Place place = place(stretches.size() + 1, merge, region, form);
        stretches.add(new Stretch(new Stretch.Settled(settled.toString()), place));
        settled.setLength(0);
      } else {
        settled.append(merge.text(region));
      }
    }
    stretches.add(new Stretch(new Stretch.Settled(settled.toString()), null));
    return stretches;
  }

  private static Stretch.Place place(
      int number, Merge merge, Region region, Function<String, Optional<String>> form) {
    Words right = merge.right();
    String sent = right.text(region.right());
    return new Stretch.Place(
        number,
        merge.base().text(region.base()),
        merge.left().text(region.left()),
        sent,
        form.apply("choice-" + number).flatMap(Resolving::choice).orElse(null),
        form.apply("own-" + number).map(Characters::withLineFeeds).orElse(sent));
  }

  private static Optional<Stretch.Choice> choice(String name) {
    return Arrays.stream(Stretch.Choice.values()).filter(c -> c.name().equals(name)).findFirst();
  }
}
