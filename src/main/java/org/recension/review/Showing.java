package org.recension.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recension.collation.MergeView;
import org.recension.collation.MergeView.ConflictView;
import org.recension.contributor.Caller;
import org.recension.contributor.Contributor;
import org.recension.contributor.Person;
import org.recension.review.SubmissionView.MergeResult;
import org.recension.review.SubmissionView.WhyNot;
import org.recension.rule.ReviewRules;
import org.recension.rule.Rule;
import org.recension.transcription.Revision;
import org.recension.transcription.RevisionItem;

/** Shows submissions to the one who asks: what they carry, and whether that one may decide. */
@ApplicationScoped
public class Showing {

  private record Key(Long witness, @Nullable Integer number) {}

  private final Submissions submissions;
  private final Carrying carrying;
  private final Caller caller;

  Showing(Submissions submissions, Carrying carrying, Caller caller) {
    this.submissions = submissions;
    this.carrying = carrying;
    this.caller = caller;
  }

  /** One, with the places that need a person. */
  public SubmissionView one(Submission submission) {
    return show(List.of(submission), true).get(0);
  }

  /** Many, at the cost of a few questions for all of them; no text is read. */
  public List<SubmissionView> list(List<Submission> many) {
    return many.isEmpty() ? List.of() : show(many, false);
  }

  private List<SubmissionView> show(List<Submission> many, boolean withConflicts) {
    Contributor reader = caller.signedIn();
    Map<Key, Revision> revisions =
        submissions.revisions(many).stream()
            .collect(toMap(r -> new Key(r.witness().id(), r.number()), r -> r));
    Map<Long, List<Decision>> decisions =
        submissions.decisions(many).stream().collect(groupingBy(d -> d.submission().id()));
    Set<Long> written = submissions.writtenBy(reader, many);
    return many.stream()
        .map(
            s -> {
              Revision revision =
                  Objects.requireNonNull(revisions.get(new Key(s.witness().id(), s.revision())));
              Revision base = revisions.get(new Key(s.witness().id(), s.base()));
              List<Decision> said = decisions.getOrDefault(s.id(), List.of());
              Rule why = whyNot(s, reader, written.contains(s.id()), said);
              return new SubmissionView(
                  s.id(),
                  s.witness().document().slug(),
                  s.witness().siglum(),
                  s.state(),
                  Person.of(s.contributor()),
                  RevisionItem.of(revision),
                  base == null ? null : RevisionItem.of(base),
                  s.stats(),
                  merge(s, base, revision, withConflicts),
                  said.stream().map(DecisionView::of).toList(),
                  s.witness().document().requiredApprovals(),
                  why == null,
                  WhyNot.of(why),
                  s.createdAt(),
                  s.closedAt());
            })
        .toList();
  }

  private @Nullable Rule whyNot(
      Submission submission, Contributor reader, boolean wrote, List<Decision> said) {
    boolean own =
        ReviewRules.isOnOwnWords(reader.username(), submission.contributor().username(), wrote);
    boolean before =
        said.stream().anyMatch(d -> d.reviewer().id().equals(reader.id()) && d.isAbout(submission));
    return ReviewRules.whyNotDecide(
        new ReviewRules.Case(
            caller.roles(), submission.state(), own, before, submission.conflicts()));
  }

  private @Nullable MergeResult merge(
      Submission s, @Nullable Revision base, Revision revision, boolean withConflicts) {
    MergeStatus status = s.mergeStatus();
    if (status == null) {
      return null;
    }
    List<ConflictView> none = withConflicts ? List.of() : null;
    List<ConflictView> conflicts =
        withConflicts && base != null && s.conflicts()
            ? MergeView.conflicts(carrying.merge(base, revision))
            : none;
    return new MergeResult(status, s.mergeAgainst(), conflicts);
  }
}
