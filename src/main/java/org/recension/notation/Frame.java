package org.recension.notation;

import org.jspecify.annotations.Nullable;

/** A sign that is open while a text is read; the outermost is the text itself. */
final class Frame {

  static final char ROOT = 0;

  /** Words in braces that wait for a bracket directly after them. */
  record Braces(int base, int start, int end, int height, int fault) {}

  final char sign;

  /** Where the sign begins, and where the words in it do. */
  final int start;

  final int content;

  /** Which of the nodes is the sign itself; those after it are inside. */
  final int base;

  /** Where the last node inside ends; -1 if there are only words. */
  int floor = -1;

  /** How many signs the tallest node inside has in one another. */
  int height;

  @Nullable Braces braces;

  Frame(char sign, int start, int content, int base) {
    this.sign = sign;
    this.start = start;
    this.content = content;
    this.base = base;
  }

  /** Whether signs inside cannot close signs outside. */
  boolean isWall() {
    return sign == '[' || sign == '{' || sign == ROOT;
  }

  boolean isPlain() {
    return floor < 0;
  }

  void grow(int end, int height) {
    floor = Math.max(floor, end);
    this.height = Math.max(this.height, height);
  }

  /** Takes over what a sign held that turned out to be none. */
  void absorb(Frame literal) {
    grow(literal.floor, literal.height);
  }

  int floorOrContent() {
    return Math.max(floor, content);
  }
}
