package org.recension.text;

import java.util.Arrays;

/**
 * How much of two texts is the same at either end. Looks at blocks, which the JDK compares many
 * characters at a time.
 *
 * @param head how many chars are the same from the start
 * @param tail how many are the same before the end, those of the head not among them
 */
record CommonEnds(int head, int tail) {

  private static final int BLOCK = 1024;

  static CommonEnds of(String text, String other) {
    char[] block = new char[BLOCK];
    char[] otherBlock = new char[BLOCK];
    int most = Math.min(text.length(), other.length());
    int head = 0;
    while (head < most) {
      int length = Math.min(BLOCK, most - head);
      text.getChars(head, head + length, block, 0);
      other.getChars(head, head + length, otherBlock, 0);
      int mismatch = Arrays.mismatch(block, 0, length, otherBlock, 0, length);
      if (mismatch >= 0) {
        head += mismatch;
        break;
      }
      head += length;
    }
    return new CommonEnds(head, tail(text, other, most - head, block, otherBlock));
  }

  /**
   * What is between the ends of two texts, or little more; the sooner known, the larger they are.
   */
  static Gap middle(Words from, Words to) {
    if (!from.isWhole() || !to.isWhole()) {
      return new Gap(from.all(), to.all());
    }
    CommonEnds common = of(from.text(), to.text());
    int sure = Math.min(from.sureTokens(common.head), to.sureTokens(common.head));
    int tail = Math.min(from.tokensAfter(common.tail), to.tokensAfter(common.tail));
    // Where tokens begin at one place of a common tail, all that follow are the same.
    while (tail > 0 && !endAlike(from, to, tail)) {
      tail--;
    }
    return new Gap(sure, from.size() - tail, sure, to.size() - tail);
  }

  private static boolean endAlike(Words from, Words to, int tokens) {
    return from.text().length() - from.start(from.size() - tokens)
        == to.text().length() - to.start(to.size() - tokens);
  }

  private static int tail(String text, String other, int most, char[] block, char[] otherBlock) {
    int tail = 0;
    while (tail < most) {
      int length = Math.min(BLOCK, most - tail);
      int end = text.length() - tail;
      int otherEnd = other.length() - tail;
      text.getChars(end - length, end, block, 0);
      other.getChars(otherEnd - length, otherEnd, otherBlock, 0);
      if (!Arrays.equals(block, 0, length, otherBlock, 0, length)) {
        while (block[length - 1] == otherBlock[length - 1]) {
          length--;
          tail++;
        }
        return tail;
      }
      tail += length;
    }
    return tail;
  }
}
