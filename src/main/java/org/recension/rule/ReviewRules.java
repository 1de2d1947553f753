package org.recension.rule;

import static org.recension.rule.Role.ADMIN;
import static org.recension.rule.Role.EDITOR;
import static org.recension.rule.Role.REVIEWER;
import static org.recension.rule.Role.TRANSCRIBER;

import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The rules of the house, each one predicate, and the one question that asks them together. */
public final class ReviewRules {

  private ReviewRules() {}

  /** What there is to know of one person before one submission. */
  public record Case(
      Set<Role> roles,
      SubmissionState state,
      boolean ownWords,
      boolean decidedBefore,
      boolean conflicting) {}

  /** Rule 1: who keeps and submits. */
  public static boolean mayTranscribe(Set<Role> roles) {
    return roles.contains(TRANSCRIBER) || mayReview(roles);
  }

  /** Rule 1: who decides. */
  public static boolean mayReview(Set<Role> roles) {
    return roles.contains(REVIEWER) || mayEdit(roles);
  }

  /** Rules 1 and 8: who makes documents and chooses what is shown. */
  public static boolean mayEdit(Set<Role> roles) {
    return roles.contains(EDITOR);
  }

  /** Rule 1: who keeps the accounts. */
  public static boolean mayAdminister(Set<Role> roles) {
    return roles.contains(ADMIN);
  }

  /** Rule 1: whether a rule on roles lets somebody with these roles through. */
  public static boolean allows(Rule rule, Set<Role> roles) {
    return switch (rule) {
      case TRANSCRIBERS_KEEP -> mayTranscribe(roles);
      case REVIEWERS_DECIDE -> mayReview(roles);
      case EDITORS_EDIT -> mayEdit(roles);
      case ADMINS_ADMINISTER -> mayAdminister(roles);
      default -> true;
    };
  }

  /** Rule 2: a person's own words, or own submission, are not theirs to decide on. */
  public static boolean isOnOwnWords(String reviewer, String contributor, boolean wroteWords) {
    return wroteWords || reviewer.equals(contributor);
  }

  /** Rule 3: enough different people approved this very text. */
  public static boolean isApproved(Set<String> approvers, int requiredApprovals) {
    return approvers.size() >= requiredApprovals;
  }

  /** Rule 3: one RETURN or REJECT closes. */
  public static boolean closesAtOnce(Verdict verdict) {
    return verdict != Verdict.APPROVE;
  }

  /** A text whose signs cannot all be read is not approved where the document says so. */
  public static boolean isSoundEnough(boolean askedFor, BooleanSupplier sound) {
    return !askedFor || sound.getAsBoolean();
  }

  /** Rule 4: a decision is about exactly what was seen. */
  public static boolean isWhatWasSeen(String tagSeen, String tagNow) {
    return tagSeen.equals(tagNow);
  }

  /** Rules 3 and 5: where a submission stands after the verdict that closes it. */
  public static SubmissionState stateAfter(Verdict verdict) {
    return switch (verdict) {
      case APPROVE -> SubmissionState.APPROVED;
      case RETURN -> SubmissionState.RETURNED;
      case REJECT -> SubmissionState.REJECTED;
    };
  }

  /** Rule 6: what was published meanwhile has to be merged in first. */
  public static boolean needsMerge(@Nullable Integer published, boolean grewFromIt) {
    return published != null && !grewFromIt;
  }

  /** Rule 7: a refusal explains itself. */
  public static boolean isExplained(Verdict verdict, @Nullable String comment) {
    return !closesAtOnce(verdict) || (comment != null && !comment.isBlank());
  }

  /** Rule 8: what was approved once may be shown again. */
  public static boolean mayPublishAgain(boolean approvedEarlier) {
    return approvedEarlier;
  }

  /** Rule 9: only its contributor takes a submission back, and nothing of it is removed. */
  public static boolean mayWithdraw(String caller, String contributor) {
    return caller.equals(contributor);
  }

  /** Who stops an import; what it made stays. */
  public static boolean mayCancel(String caller, Set<Role> roles, String importer) {
    return caller.equals(importer) || mayAdminister(roles);
  }

  /** A new submission takes the place of an older one of the same person that it grew from. */
  public static boolean supersedes(
      String contributor, String olderContributor, boolean grewFromIt) {
    return contributor.equals(olderContributor) && grewFromIt;
  }

  /** The first rule that keeps this person from deciding, or null. */
  public static @Nullable Rule whyNotDecide(Case c) {
    if (!mayReview(c.roles())) {
      return Rule.REVIEWERS_DECIDE;
    }
    if (c.state() != SubmissionState.OPEN) {
      return Rule.ONLY_OPEN_IS_DECIDED;
    }
    if (c.ownWords()) {
      return Rule.NOBODY_DECIDES_ON_OWN_WORDS;
    }
    if (c.decidedBefore()) {
      return Rule.REVIEWERS_DECIDE_ONCE;
    }
    return c.conflicting() ? Rule.CONFLICTS_FIRST : null;
  }
}
