package org.recension.text;

import java.util.Arrays;

/** Numbers words from 0 in the order they are met, equal words alike. */
final class Vocabulary {

  /** A word's hash and below it its number, counted from 1; at least every second slot is free. */
  private long[] slots = new long[1 << 10];

  private int shift = Integer.SIZE - 10;

  /** Where each word was met first. */
  private Words[] texts;

  private int[] tokens;
  private int size;

  Vocabulary(int mostWords) {
    texts = new Words[Math.min(mostWords, slots.length)];
    tokens = new int[texts.length];
  }

  int size() {
    return size;
  }

  int[] numbers(Words words, int[] tokens) {
    int[] numbers = new int[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      numbers[i] = number(words, tokens[i]);
    }
    return numbers;
  }

  private int number(Words words, int token) {
    int hash = words.hash(token);
    int slot = hash >>> shift;
    while (slots[slot] != 0) {
      int number = (int) slots[slot] - 1;
      if ((int) (slots[slot] >>> Integer.SIZE) == hash
          && words.same(token, texts[number], tokens[number])) {
        return number;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = (long) hash << Integer.SIZE | (size + 1);
    return added(words, token);
  }

  private int added(Words words, int token) {
    if (size == texts.length) {
      texts = Arrays.copyOf(texts, 2 * size);
      tokens = Arrays.copyOf(tokens, 2 * size);
    }
    texts[size] = words;
    tokens[size++] = token;
    if (2 * size > slots.length) {
      spread();
    }
    return size - 1;
  }

  private void spread() {
    long[] crowded = slots;
    slots = new long[2 * crowded.length];
    shift--;
    for (long word : crowded) {
      if (word != 0) {
        int slot = (int) (word >>> Integer.SIZE) >>> shift;
        while (slots[slot] != 0) {
          slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = word;
      }
    }
  }
}
