package org.recension.rule;

/** What a contributor may do here. */
public enum Role {
  TRANSCRIBER,
  REVIEWER,
  EDITOR,
  ADMIN
}
