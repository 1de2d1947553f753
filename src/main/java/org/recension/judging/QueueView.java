package org.recension.judging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recension.review.SubmissionView;
import org.recension.rule.Rule;
import org.recension.rule.SubmissionState;

/**
 * A part of the queue as its page shows it.
 *
 * @param next the address of the part that follows, or null
 */
record QueueView(Asked asked, List<Item> items, @Nullable String next) {

  /** One submission that waits, with the title of its document. */
  record Item(SubmissionView submission, String title, Age age) {

    /** The rule that keeps the reader from deciding, or null. */
    public @Nullable Rule whyNot() {
      SubmissionView.WhyNot why = submission.whyNot();
      return why == null ? null : Rule.named(why.rule());
    }
  }

  /** The titles of its documents by their slugs. */
  public Map<String, String> documents() {
    Map<String, String> documents = new LinkedHashMap<>();
    items.forEach(item -> documents.put(item.submission().document(), item.title()));
    return documents;
  }

  /** What may be asked for. */
  public List<SubmissionState> states() {
    return List.of(SubmissionState.values());
  }
}
