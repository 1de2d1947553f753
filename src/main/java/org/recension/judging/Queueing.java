package org.recension.judging;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.Caller;
import org.recension.document.Documents;
import org.recension.judging.QueueView.Item;
import org.recension.manner.Cursor;
import org.recension.manner.Slice;
import org.recension.review.SubmissionResource;
import org.recension.review.SubmissionView;
import org.recension.rule.ReviewRules;
import org.recension.rule.SubmissionState;

/** Looks up what waits in the queue, with all that its page says of each. */
@ApplicationScoped
class Queueing {

  private static final int PAGE = 20;
  private static final Asked DECIDABLE = new Asked(SubmissionState.OPEN, null, true);

  private final SubmissionResource submissions;
  private final Documents documents;
  private final Caller caller;
  private final Clock clock;

  Queueing(SubmissionResource submissions, Documents documents, Caller caller, Clock clock) {
    this.submissions = submissions;
    this.documents = documents;
    this.caller = caller;
    this.clock = clock;
  }

  /** The part asked for, from a place in it. */
  QueueView read(Asked asked, @Nullable String cursor) {
    Slice<SubmissionView> slice = slice(asked, PAGE, cursor);
    String next = slice.next();
    return new QueueView(asked, items(slice.items()), next == null ? null : asked.from(next));
  }

  /** What the reader may decide on after a submission: the next younger, or else the oldest. */
  @Nullable Item after(long id) {
    if (!ReviewRules.mayReview(caller.roles())) {
      return null;
    }
    List<SubmissionView> next = slice(DECIDABLE, 1, Cursor.encode(String.valueOf(id))).items();
    List<Item> found = items(next.isEmpty() ? slice(DECIDABLE, 1, null).items() : next);
    return found.isEmpty() || found.get(0).submission().id() == id ? null : found.get(0);
  }

  private Slice<SubmissionView> slice(Asked asked, int limit, @Nullable String cursor) {
    return submissions
        .queue(asked.state(), asked.document(), asked.reviewable(), limit, cursor)
        .getEntity();
  }

  private List<Item> items(List<SubmissionView> waiting) {
    Instant now = Instant.now(clock);
    Map<String, String> titles =
        documents.titles(waiting.stream().map(SubmissionView::document).collect(toSet()));
    return waiting.stream()
        .map(s -> new Item(s, titles.getOrDefault(s.document(), s.document()), age(s, now)))
        .toList();
  }

  private static Age age(SubmissionView submission, Instant now) {
    return Age.between(submission.createdAt(), now);
  }
}
