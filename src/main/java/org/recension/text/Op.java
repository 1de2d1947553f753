package org.recension.text;

/** What an edit does to the older text. */
public enum Op {
  EQUAL,
  INSERT,
  DELETE,
  REPLACE;

  Op swapped() {
    return switch (this) {
      case INSERT -> DELETE;
      case DELETE -> INSERT;
      case EQUAL, REPLACE -> this;
    };
  }
}
