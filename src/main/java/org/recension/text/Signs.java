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
    open = open == null ? change : open.joined(change);
    before.read(base, change.from());
    after.read(words, change.to());
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

  private void closeIfWhole(Gap change) {
    if (before.isLike(after)) {
      whole.add(change);
      open = null;
      before = new Balance();
      after = new Balance();
    }
  }
}
