package org.recension.judging;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.recension.review.MergeStatus;
import org.recension.rule.Rule;
import org.recension.rule.SubmissionState;
import org.recension.rule.Verdict;

/** What the pages of reviewers say. */
@MessageBundle("judging")
public interface Messages {

  @Message
  String queueTitle();

  @Message
  String queueHint();

  @Message
  String filter();

  @Message
  String stateLabel();

  @Message
  String documentLabel();

  @Message
  String reviewable();

  @Message
  String show();

  @Message
  String showAll();

  @Message
  String nothingWaits();

  @Message
  String nothingFits();

  @Message
  String paging();

  @Message
  String younger();

  @Message
  String mayDecide();

  @Message
  String firstText();

  @Message
  String approvalsAsked(int required);

  @Message
  String by(String name);

  @Message
  String momentsAgo();

  @Message
  String minutesAgo(long count);

  @Message
  String hoursAgo(long count);

  @Message
  String daysAgo(long count);

  @Message
  String weeksAgo(long count);

  @Message
  String yearsAgo(long count);

  @Message
  String came(int words);

  @Message
  String went(int words);

  @Message
  String noWords();

  @Message
  String state(SubmissionState state);

  @Message
  String verdict(Verdict verdict);

  @Message
  String decided(Verdict verdict);

  @Message
  String rule(Rule rule);

  @Message
  String reason(Refused.Reason reason);

  @Message
  String merge(MergeStatus status);

  @Message
  String merged(MergeStatus status);

  @Message
  String against(int revision);

  @Message
  String toQueue();

  @Message
  String submission(long id);

  @Message
  String revision(int number);

  @Message
  String revisionLabel();

  @Message
  String baseLabel();

  @Message
  String nothingPublished();

  @Message
  String approvalsLabel();

  @Message
  String approvals(int given, int required);

  @Message
  String mergeLabel();

  @Message
  String summaryBy(String name);

  @Message
  String change();

  @Message
  String conflictTitle();

  @Message
  String conflictHint();

  @Message
  String place(int number);

  @Message
  String left();

  @Message
  String right();

  @Message
  String base();

  @Message
  String nothing();

  @Message
  String resolve();

  @Message
  String wholeRevision(int number);

  @Message
  String toDecide();

  @Message
  String decisionsTitle();

  @Message
  String aboutEarlier();

  @Message
  String decideTitle();

  @Message
  String boundTo(int revision, int base);

  @Message
  String boundToFirst(int revision);

  @Message
  String publishes();

  @Message
  String oneMore(int given, int required);

  @Message
  String comment();

  @Message
  String commentHint(String contributor);

  @Message
  String toComment();

  @Message
  String youTyped();

  @Message
  String withdrawTitle();

  @Message
  String withdrawSummary();

  @Message
  String withdrawHint();

  @Message
  String withdraw();

  @Message
  String notTaken();

  @Message
  String movedRevision(int seen, int now);

  @Message
  String compareRevisions();

  @Message
  String movedBase(int seen, int now);

  @Message
  String movedFirstBase(int now);

  @Message
  String comparePublished();

  @Message
  String movedState();

  @Message
  String movedConflict();

  @Message
  String movedApprovals(int seen, int now);

  @Message
  String wanted();

  @Message
  String decideAgain();

  @Message
  String nextOne();
}
