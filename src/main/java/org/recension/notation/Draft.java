package org.recension.notation;

import java.util.Arrays;

/** A text in the making, and where each char of it was written. */
final class Draft {

  private char[] chars = new char[64];
  private int[] origins = new int[64];
  private int length;

  int length() {
    return length;
  }

  char charAt(int at) {
    return chars[at];
  }

  int origin(int at) {
    return origins[at];
  }

  void add(char c, int origin) {
    makeRoomFor(1);
    chars[length] = c;
    origins[length++] = origin;
  }

  /** Takes a stretch over from a place of the written text; returns the place after it. */
  int add(String words, int from, int to, int place) {
    makeRoomFor(to - from);
    words.getChars(from, to, chars, length);
    int origin = place;
    for (int i = from; i < to; i++) {
      origins[length++] = origin;
      origin += Places.isFirstOfTwo(words, i) ? 0 : 1;
    }
    return origin;
  }

  /** Puts a sign between the chars that are there. */
  void insert(char sign, int at) {
    makeRoomFor(1);
    System.arraycopy(chars, at, chars, at + 1, length - at);
    System.arraycopy(origins, at, origins, at + 1, length - at);
    chars[at] = sign;
    length++;
  }

  /** Cuts the text back, and puts a later stretch of it where it now ends. */
  void cut(int end, int from, int to) {
    System.arraycopy(chars, from, chars, end, to - from);
    System.arraycopy(origins, from, origins, end, to - from);
    length = end + to - from;
  }

  /** Where each char comes from, in code points of the written text. */
  int[] origins() {
    return Arrays.copyOf(origins, length);
  }

  String from(int at) {
    return new String(chars, at, length - at);
  }

  @Override
  public String toString() {
    return from(0);
  }

  private void makeRoomFor(int more) {
    int needed = length + more;
    if (needed > chars.length) {
      int size = Math.max(needed, 2 * chars.length);
      chars = Arrays.copyOf(chars, size);
      origins = Arrays.copyOf(origins, size);
    }
  }
}
