package org.recension.text;

import java.util.Arrays;

/** Makes a weave from the one before, edit by edit; what stays is copied and not looked at. */
final class Weaver {

  private final Weave before;
  private final Diff diff;
  private final int origin;
  private final int[] origins;
  private final Memory.Builder memory;
  private int seen;

  Weaver(Weave before, Diff diff, int origin) {
    this.before = before;
    this.diff = diff;
    this.origin = origin;
    origins = new int[diff.to().size()];
    memory = new Memory.Builder(before.memory().size() + diff.from().size());
  }

  void weave(Edit edit) {
    if (edit.op() == Op.EQUAL) {
      before.copyOrigins(edit.from(), origins, edit.to().start());
      remember(edit);
    } else {
      fill(edit);
    }
  }

  Weave woven() {
    Memory old = before.memory();
    memory.addAll(old, new Span(seen, old.size()), diff.to().size() - diff.from().size());
    return new Weave(origins, memory.built(), before.longest());
  }

  /** Takes over what went among words that stay, their last place left to the edit after. */
  private void remember(Edit edit) {
    Memory old = before.memory();
    int end = old.firstFrom(edit.from().end(), seen);
    memory.addAll(old, new Span(seen, end), edit.to().start() - edit.from().start());
    seen = end;
  }

  /** Compares what came with all that went at the place; the same has come back. */
  private void fill(Edit edit) {
    int end = before.memory().firstFrom(edit.from().end() + 1, seen);
    Memory place = place(edit.from(), new Span(seen, end));
    seen = end;
    Arrays.fill(origins, edit.to().start(), edit.to().end(), origin);
    int first = edit.to().start();
    if (place.size() == 0 || edit.to().isEmpty()) {
      memory.addAll(place, new Span(0, place.size()), first);
      return;
    }
    Diff back = Diff.between(place.words(), diff.to().slice(edit.to()));
    for (Edit part : back.edits()) {
      if (part.op() == Op.EQUAL) {
        place.copyOrigins(part.from(), origins, first + part.to().start());
      } else {
        memory.addAll(place, part.from(), first + part.to().start());
      }
    }
  }

  /** What is remembered at a place and the words that go now, in their order, all at place 0. */
  private Memory place(Span going, Span remembered) {
    Memory old = before.memory();
    Memory.Builder place = new Memory.Builder(going.length() + remembered.length());
    int at = remembered.start();
    for (int i = going.start(); i < going.end(); i++) {
      int next = old.firstFrom(i + 1, at);
      place.addAllAt(old, new Span(at, next), 0);
      place.add(0, diff.from().word(i), before.origin(i), origin);
      at = next;
    }
    place.addAllAt(old, new Span(at, remembered.end()), 0);
    return place.built();
  }
}
