package org.recension.linear;

import org.jspecify.annotations.Nullable;

/** The smallest thing there is: a letter that is written and read. */
final class Register implements Model<Character, String, Character> {

  static final char BLANK = '_';

  @Override
  public Character start() {
    return BLANK;
  }

  /** Knows {@code wx}, which answers x, and {@code r}. */
  @Override
  public @Nullable Character after(Character state, String asked, @Nullable Character answered) {
    char after = asked.charAt(0) == 'w' ? asked.charAt(1) : state;
    return answered == null || answered == after ? (Character) after : null;
  }

  @Override
  public boolean isRead(String asked, Character answered) {
    return asked.equals("r");
  }
}
