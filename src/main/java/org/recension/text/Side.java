package org.recension.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One side of a merge: its changes to the base, taken one by one. */
final class Side {

  private final Words words;
  private final List<Gap> changes;
  private int taken;
  private int shift;

  private Side(Words words, List<Gap> changes) {
    this.words = words;
    this.changes = changes;
  }

  static Side of(Words base, Words words) {
    return new Side(words, changes(base, words));
  }

  /**
   * This side with its changes kept a space apart from the other's where they can be: a word with
   * the space after it that came or went before a word the other side changed might as well have
   * come or gone with the space before it.
   */
  Side apartFrom(Side other, Words base) {
    Set<Integer> changed =
        other.changes.stream()
            .filter(change -> !change.from().isEmpty())
            .map(change -> change.from().start())
            .collect(Collectors.toSet());
    List<Gap> apart = new ArrayList<>();
    for (Gap change : changes) {
      boolean touches = changed.contains(change.from().end());
      apart.add(touches && isMovable(change, base) ? change.shifted(-1) : change);
    }
    return new Side(words, apart);
  }

  private boolean isMovable(Gap change, Words base) {
    Words moved = change.from().isEmpty() ? words : base;
    Span span = change.from().isEmpty() ? change.to() : change.from();
    return change.isOneSided()
        && span.start() > 0
        && moved.isSpace(span.start() - 1)
        && moved.same(span.start() - 1, moved, span.end() - 1);
  }

  /**
   * The changes, joined where a sign comes or goes without its fellow: between the two of them base
   * and side do not agree on which words are struck out, so no region may begin or end there.
   */
  private static List<Gap> changes(Words base, Words words) {
    List<Gap> changes = new ArrayList<>();
    Gap open = null;
    int unpaired = 0;
    for (Edit edit : Diff.between(base, words).changes()) {
      Gap change = new Gap(edit.from(), edit.to());
      open = open == null ? change : open.joined(change);
      unpaired ^= signs(base, edit.from()) ^ signs(words, edit.to());
      if (unpaired == 0) {
        changes.add(open);
        open = null;
      }
    }
    if (open != null) {
      changes.add(open.joined(new Gap(base.size(), base.size(), words.size(), words.size())));
    }
    return changes;
  }

  /** For each of the two signs that look the same before and after, a bit if it is odd. */
  private static int signs(Words words, Span span) {
    int signs = 0;
    for (int i = span.start(); i < span.end(); i++) {
      signs ^= words.is(i, "~~") ? 1 : 0;
      signs ^= words.is(i, "++") ? 2 : 0;
    }
    return signs;
  }

  boolean hasNext() {
    return taken < changes.size();
  }

  /** Where in the base the next change begins; past every place if there is none. */
  int nextStart() {
    return hasNext() ? changes.get(taken).from().start() : Integer.MAX_VALUE;
  }

  /** Takes the changes that begin before a place in the base or there; answers how far they go. */
  int takeUpTo(int place) {
    int reached = place;
    while (nextStart() <= reached) {
      Gap change = changes.get(taken++);
      reached = Math.max(reached, change.from().end());
      shift = change.to().end() - change.from().end();
    }
    return reached;
  }

  /** Where on this side a place in the base is that is in no change, taken or not. */
  int across(int place) {
    return place + shift;
  }

  String text(Span span) {
    return words.text(span);
  }
}
