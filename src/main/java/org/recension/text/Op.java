package org.recension.text;

/** What an edit does to the older text. */
public enum Op {
  EQUAL,
  INSERT,
  DELETE,
  REPLACE
}
