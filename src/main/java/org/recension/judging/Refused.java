package org.recension.judging;

import org.jspecify.annotations.Nullable;
import org.recension.problem.Refusal;
import org.recension.review.MergeStatus;
import org.recension.review.SubmissionView;
import org.recension.rule.Rule;

/**
 * What somebody wanted to do with a submission that was not done, and why not.
 *
 * @param rule the rule that forbids it, or null
 * @param moved null where nobody knows what was seen
 */
record Refused(
    int status, Reason reason, @Nullable Rule rule, Wanted wanted, @Nullable Moved moved) {

  static Refused of(Refusal refusal, Wanted wanted, SubmissionView now) {
    String rule = refusal.problem("").rule();
    return new Refused(
        refusal.type().status(),
        Reason.of(refusal, wanted),
        rule == null ? null : Rule.named(rule),
        wanted,
        Seen.read(wanted.was()).map(seen -> Moved.between(seen, now)).orElse(null));
  }

  /** Why, as the page explains it. */
  enum Reason {
    MOVED,
    CLOSED,
    CONFLICTS,
    UNDER_WAY,
    FORBIDDEN,
    COMMENT_MISSING,
    COMMENT_UNFIT,
    SENT_BEFORE;

    /** Throws the refusal on where the page of a submission has nothing to say about it. */
    static Reason of(Refusal refusal, Wanted wanted) {
      return switch (refusal.type()) {
        case MOVED_ON, CONDITION_NEEDED -> MOVED;
        case WRONG_STATE -> conflicts(refusal) ? CONFLICTS : CLOSED;
        case IN_PROGRESS -> UNDER_WAY;
        case NOT_ALLOWED -> FORBIDDEN;
        case KEY_REUSED -> SENT_BEFORE;
        case INVALID -> wanted.comment() == null ? COMMENT_MISSING : COMMENT_UNFIT;
        default -> throw refusal;
      };
    }

    /** Whether it is the comment that has to be another. */
    public boolean isAboutComment() {
      return this == COMMENT_MISSING || this == COMMENT_UNFIT;
    }

    private static boolean conflicts(Refusal refusal) {
      return MergeStatus.CONFLICT.name().equals(refusal.problem("").state());
    }
  }
}
