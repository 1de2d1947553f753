package org.recension.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.recension.contributor.Person;
import org.recension.rule.Verdict;

/** A decision as it is shown, with the texts it is about. */
public record DecisionView(
    Person reviewer,
    Verdict verdict,
    @Nullable String comment,
    Instant at,
    String revisionSha256,
    @Nullable String baseSha256) {

  static DecisionView of(Decision d) {
    return new DecisionView(
        Person.of(d.reviewer()),
        d.verdict(),
        d.comment(),
        d.at(),
        d.revisionSha256(),
        d.baseSha256());
  }
}
