package org.recension.text;

/** A change of one side of a merge, and a later one of the other side that it does not overlap. */
record Touch(Words base, Words one, Gap first, Words other, Gap second) {

  /** Whether a reader would see the two in each other's way, by the rule {@link Merge} states. */
  boolean isConflict() {
    if (first.from().end() < second.from().start()) {
      return isApartByASpace() && isRepeated();
    }
    boolean inserts = inserts(first) && inserts(second);
    boolean loses = inserts(first) && deletes(other, second);
    return inserts
        || loses
        || (deletes(one, first) && inserts(second))
        || makesOneWord()
        || makesLiteral()
        || isOpen();
  }

  /** Whether the first goes to the end of the text in search of the fellow of a sign. */
  private boolean isOpen() {
    return first.from().end() == base.size() && !Balance.isOne(base, first.from(), one, first.to());
  }

  private boolean inserts(Gap change) {
    return base.count(change.from()) == 0;
  }

  private boolean deletes(Words words, Gap change) {
    return words.count(change.to()) == 0;
  }

  private boolean isApartByASpace() {
    return base.count(new Span(first.from().end(), second.from().start())) == 0;
  }

  /** Whether one side only put in what the other put in at the same place among other words. */
  private boolean isRepeated() {
    String before = one.text(first.to()).strip();
    String after = other.text(second.to()).strip();
    return (inserts(second) && before.endsWith(after))
        || (inserts(first) && after.startsWith(before));
  }

  /** Whether the one would end in a backslash, and so take its sign from the other. */
  private boolean makesLiteral() {
    int end = first.to().end();
    return end > 0 && one.is(end - 1, "\\");
  }

  /** Whether the last word of the one would run into the first word of the other. */
  private boolean makesOneWord() {
    if (first.to().isEmpty() || second.to().isEmpty()) {
      return false;
    }
    String last = one.word(first.to().end() - 1);
    String next = other.word(second.to().start());
    return Words.of(last + next).size() < 2;
  }
}
