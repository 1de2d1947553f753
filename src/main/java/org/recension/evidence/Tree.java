package org.recension.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * A Merkle tree after RFC 6962 (section 2.1) that grows leaf by leaf and knows its head and its
 * proofs for every size it ever had. It keeps less than two hashes for each leaf.
 */
public final class Tree {

  private final List<Row> rows = new ArrayList<>();

  /** Adds the hash of the next leaf, and of each node that it makes whole. */
  public void append(Hash leaf) {
    Hash node = leaf;
    for (int height = 0; ; height++) {
      Row row = row(height);
      row.add(node);
      if (row.size() % 2 == 1) {
        return;
      }
      node = Hash.ofNode(row.at(row.size() - 2), node);
    }
  }

  private Row row(int height) {
    if (rows.size() == height) {
      rows.add(new Row());
    }
    return rows.get(height);
  }

  /** How many leaves there are. */
  public int size() {
    return rows.isEmpty() ? 0 : rows.get(0).size();
  }

  /** The head that the tree had when it had so many leaves. */
  public Hash head(int size) {
    return size == 0 ? Hash.OF_NOTHING : hash(new Stretch(0, within(size)));
  }

  /** Proves that the head of that size has grown over the leaf at an index, counted from 0. */
  public Inclusion inclusion(int index, int size) {
    if (index < 0 || index >= within(size)) {
      throw new IllegalArgumentException("no leaf " + index + " among " + size);
    }
    List<Hash> path = new ArrayList<>();
    inclusion(index, new Stretch(0, size), path);
    return new Inclusion(index, size, path);
  }

  private void inclusion(int index, Stretch stretch, List<Hash> path) {
    if (stretch.length() == 1) {
      return;
    }
    boolean isLeft = index < stretch.middle();
    inclusion(index, isLeft ? stretch.left() : stretch.right(), path);
    path.add(hash(isLeft ? stretch.right() : stretch.left()));
  }

  /** Proves that the tree of the newer size begins with all leaves of the older. */
  public Consistency consistency(int older, int newer) {
    if (older < 1 || older > within(newer)) {
      throw new IllegalArgumentException("no way from " + older + " to " + newer);
    }
    List<Hash> path = new ArrayList<>();
    consistency(older, new Stretch(0, newer), path);
    return new Consistency(older, newer, path);
  }

  private void consistency(int older, Stretch stretch, List<Hash> path) {
    if (older == stretch.end()) {
      // What starts at 0 is the older head itself, which the reader has.
      if (stretch.start() > 0) {
        path.add(hash(stretch));
      }
      return;
    }
    boolean endsLeft = older <= stretch.middle();
    consistency(older, endsLeft ? stretch.left() : stretch.right(), path);
    path.add(hash(endsLeft ? stretch.right() : stretch.left()));
  }

  private Hash hash(Stretch stretch) {
    int length = stretch.length();
    if (Integer.bitCount(length) == 1) {
      return rows.get(Integer.numberOfTrailingZeros(length)).at(stretch.start() / length);
    }
    return Hash.ofNode(hash(stretch.left()), hash(stretch.right()));
  }

  private int within(int size) {
    if (size < 0 || size > size()) {
      throw new IllegalArgumentException("no tree of " + size + " leaves among " + size());
    }
    return size;
  }
}
