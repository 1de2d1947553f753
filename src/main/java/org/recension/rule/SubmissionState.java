package org.recension.rule;

/** Where a submission stands. Only OPEN moves. */
public enum SubmissionState {
  OPEN,
  APPROVED,
  RETURNED,
  REJECTED,
  WITHDRAWN,
  SUPERSEDED
}
