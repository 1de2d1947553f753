package org.recension.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Tokens that went, in the order of their places in a text that stays.
 *
 * @param places for each of them, how many tokens of the text come before it
 * @param gone the revision each went in
 */
record Memory(int[] places, String[] tokens, int[] origins, int[] gone) {

  static final Memory NONE = new Builder(0).built();

  /** A token of one writer. */
  private record Written(String token, int origin) {}

  int size() {
    return places.length;
  }

  /** The first one, from a given one on, that has this place or a later one. */
  int firstFrom(int place, int from) {
    int first = from;
    while (first < places.length && places[first] < place) {
      first++;
    }
    return first;
  }

  Words words() {
    int[] starts = new int[tokens.length + 1];
    for (int i = 0; i < tokens.length; i++) {
      starts[i + 1] = starts[i] + tokens[i].length();
    }
    return Words.joined(String.join("", tokens), starts);
  }

  void copyOrigins(Span span, int[] to, int at) {
    System.arraycopy(origins, span.start(), to, at, span.length());
  }

  /** This memory with so many tokens at most; those that went first are forgotten first. */
  Memory withoutOldest(int most) {
    int excess = size() - most;
    if (excess <= 0) {
      return this;
    }
    int[] sorted = gone.clone();
    Arrays.sort(sorted);
    int last = sorted[excess - 1];
    long ofLast = Arrays.stream(sorted, 0, excess).filter(went -> went == last).count();
    Builder kept = new Builder(most);
    for (int i = 0; i < size(); i++) {
      if (gone[i] > last || (gone[i] == last && ofLast-- <= 0)) {
        kept.add(places[i], tokens[i], origins[i], gone[i]);
      }
    }
    return kept.built();
  }

  /** At each place what is remembered here, and after it what only the other remembers. */
  Memory joined(Memory other) {
    Builder both = new Builder(size() + other.size());
    int at = 0;
    int otherAt = 0;
    while (otherAt < other.size()) {
      int place = other.places[otherAt];
      int start = firstFrom(place, at);
      int end = firstFrom(place + 1, start);
      int otherEnd = other.firstFrom(place + 1, otherAt);
      both.addAll(this, new Span(at, end), 0);
      addMissing(both, other, new Span(otherAt, otherEnd), new Span(start, end));
      at = end;
      otherAt = otherEnd;
    }
    both.addAll(this, new Span(at, size()), 0);
    return both.built();
  }

  private void addMissing(Builder both, Memory other, Span theirs, Span ours) {
    Map<Written, Integer> known = new HashMap<>();
    for (int i = ours.start(); i < ours.end(); i++) {
      known.merge(new Written(tokens[i], origins[i]), 1, Integer::sum);
    }
    for (int i = theirs.start(); i < theirs.end(); i++) {
      Written written = new Written(other.tokens[i], other.origins[i]);
      if (known.merge(written, -1, Integer::sum) < 0) {
        both.addAll(other, new Span(i, i + 1), 0);
      }
    }
  }

  /** Remembers tokens in their order. */
  static final class Builder {

    private final int[] places;
    private final String[] tokens;
    private final int[] origins;
    private final int[] gone;
    private int size;

    Builder(int most) {
      places = new int[most];
      tokens = new String[most];
      origins = new int[most];
      gone = new int[most];
    }

    void add(int place, String token, int origin, int went) {
      places[size] = place;
      tokens[size] = token;
      origins[size] = origin;
      gone[size++] = went;
    }

    /** Adds a stretch of another memory, with its places shifted. */
    void addAll(Memory memory, Span span, int shift) {
      for (int i = span.start(); i < span.end(); i++) {
        add(memory.places[i] + shift, memory.tokens[i], memory.origins[i], memory.gone[i]);
      }
    }

    /** Adds a stretch of another memory at one place. */
    void addAllAt(Memory memory, Span span, int place) {
      for (int i = span.start(); i < span.end(); i++) {
        add(place, memory.tokens[i], memory.origins[i], memory.gone[i]);
      }
    }

    Memory built() {
      return new Memory(
          Arrays.copyOf(places, size),
          Arrays.copyOf(tokens, size),
          Arrays.copyOf(origins, size),
          Arrays.copyOf(gone, size));
    }
  }
}
