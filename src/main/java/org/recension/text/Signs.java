package org.recension.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps notation whole: joins the changes of a text between a sign that comes or goes and its
 * fellow. Between the two of them base and text do not agree on what the words are, struck out or
 * supplied, so nobody else's change may begin or end there.
 */
final class Signs {

  private final Words base;
  private final Words words;
  private final List<Gap> whole = new ArrayList<>();
  private @Nullable Gap open;
  private Balance before = new Balance();
  private Balance after = new Balance();

  Signs(Words base, Words words) {
    this.base = base;
    this.words = words;
  }

  /** The changes, each of which leaves the signs around it as they were. */
  List<Gap> wholeChanges() {
    for (Edit edit : Diff.between(base, words).edits()) {
      if (edit.op() != Op.EQUAL) {
        read(new Gap(edit.from(), edit.to()));
      } else {
        readUnchanged(edit);
      }
    }
    if (open != null) {
      whole.add(open);
    }
    return whole;
  }

  private void read(Gap change) {
    Gap more = open == null ? withBackslashes(change) : change;
    open = open == null ? withTouching(more) : open.joined(more);
    before.read(base, more.from());
    after.read(words, more.to());
    closeIfWhole(open);
  }

  private void readUnchanged(Edit edit) {
    int shift = edit.to().start() - edit.from().start();
    for (int i = edit.from().start(); open != null && i < edit.from().end(); i++) {
      Gap token = new Gap(i, i + 1, i + shift, i + shift + 1);
      before.read(base, i);
      after.read(words, i + shift);
      Gap joined = open.joined(token);
      open = joined;
      closeIfWhole(joined);
    }
  }

  /** A change with the backslashes before it, which make a sign that comes or goes literal. */
  private Gap withBackslashes(Gap change) {
    int by = 0;
    while (endsInBackslash(base, change.from().start() - by)) {
      by++;
    }
    return new Gap(
        change.from().start() - by,
        change.from().end(),
        change.to().start() - by,
        change.to().end());
  }

  /** A change joined with the one before, if its backslashes reach back to that. */
  private Gap withTouching(Gap change) {
    int last = whole.size() - 1;
    boolean touches = last >= 0 && whole.get(last).from().end() == change.from().start();
    return touches ? whole.remove(last).joined(change) : change;
  }

  private static boolean endsInBackslash(Words words, int end) {
    return end > 0 && words.is(end - 1, "\\");
  }

  private void closeIfWhole(Gap change) {
    boolean cutsSign =
        endsInBackslash(base, change.from().end()) || endsInBackslash(words, change.to().end());
    if (before.isLike(after) && !cutsSign) {
      whole.add(change);
      open = null;
      before = new Balance();
      after = new Balance();
    }
  }
}
