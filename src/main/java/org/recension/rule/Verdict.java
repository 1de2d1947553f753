package org.recension.rule;

/** What one reviewer said once about one submission. */
public enum Verdict {
  APPROVE,
  RETURN,
  REJECT
}
