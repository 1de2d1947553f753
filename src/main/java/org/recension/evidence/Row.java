package org.recension.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All whole nodes of one height, side by side in blocks, so that growing copies little. */
final class Row {

  private static final int BLOCK = 1024;

  private final List<byte[]> blocks = new ArrayList<>();
  private int size;

  void add(Hash hash) {
    int place = size % BLOCK;
    if (place == 0) {
      blocks.add(new byte[BLOCK * Hash.BYTES]);
    }
    byte[] block = blocks.get(size / BLOCK);
    System.arraycopy(hash.bytes(), 0, block, place * Hash.BYTES, Hash.BYTES);
    size++;
  }

  Hash at(int index) {
    int start = index % BLOCK * Hash.BYTES;
    return Hash.at(Arrays.copyOfRange(blocks.get(index / BLOCK), start, start + Hash.BYTES));
  }

  int size() {
    return size;
  }
}
