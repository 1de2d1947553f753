package org.recension.edition;

/** What is marked in a text that is set for readers. */
public enum Mark {
  DELETED,
  INSERTED,
  SUPPLIED,
  UNCLEAR,
  ILLEGIBLE,
  ERROR,
  NOTE,
  ENDORSEMENT,
  VARIANT,
  FOREIGN,
  PAGE
}
