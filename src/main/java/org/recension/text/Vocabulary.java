package org.recension.text;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Numbers words from 0 in the order they are met, equal words alike. */
final class Vocabulary {

  // Not known outside, so that nobody can write a text whose words all fall on one slot.
  private static final long FACTOR = new SplittableRandom().nextLong() | 1;

  private final int[] slots;
  private final Words[] texts;
  private final int[] tokens;
  private int size;

  Vocabulary(int mostWords) {
    slots = new int[Integer.highestOneBit(mostWords + 1) * 4];
    texts = new Words[mostWords];
    tokens = new int[mostWords];
  }

  int size() {
    return size;
  }

  int[] numbers(Words words, int[] tokens) {
    return Arrays.stream(tokens).map(token -> number(words, token)).toArray();
  }

  private int number(Words words, int token) {
    int slot = slot(words, token);
    while (slots[slot] != 0) {
      int number = slots[slot] - 1;
      if (words.same(token, texts[number], tokens[number])) {
        return number;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    texts[size] = words;
    tokens[size] = token;
    slots[slot] = size + 1;
    return size++;
  }

  private int slot(Words words, int token) {
    String text = words.text();
    long hash = 1;
    for (int i = words.start(token); i < words.start(token + 1); i++) {
      hash = (hash + text.charAt(i)) * FACTOR;
    }
    hash ^= hash >>> 32;
    return (int) (hash ^ hash >>> 15) & (slots.length - 1);
  }
}
