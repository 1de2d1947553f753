package org.recension.notation;

import org.jspecify.annotations.Nullable;
import org.recension.text.Span;

/** Where the chars of a text are, counted in code points. */
final class Places {

  /** For each char and the end of the text; null where no character needs two chars. */
  private final int @Nullable [] codePoints;

  private Places(int @Nullable [] codePoints) {
    this.codePoints = codePoints;
  }

  static Places of(String text) {
    if (text.codePointCount(0, text.length()) == text.length()) {
      return new Places(null);
    }
    int[] codePoints = new int[text.length() + 1];
    for (int i = 1; i <= text.length(); i++) {
      codePoints[i] = codePoints[i - 1] + (isFirstOfTwo(text, i - 1) ? 0 : 1);
    }
    return new Places(codePoints);
  }

  static boolean isFirstOfTwo(CharSequence text, int at) {
    return at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }

  int codePoint(int at) {
    return codePoints == null ? at : codePoints[at];
  }

  Span span(int start, int end) {
    return new Span(codePoint(start), codePoint(end));
  }
}
