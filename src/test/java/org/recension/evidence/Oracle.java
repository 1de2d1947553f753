package org.recension.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** The definitions of RFC 6962, section 2.1, written down over the whole list of leaves. */
final class Oracle {

  private Oracle() {}

  /** So many leaves, all different. */
  static List<Hash> leaves(int size) {
    List<Hash> leaves = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      leaves.add(Hash.ofLeaf(("event " + i).getBytes(UTF_8)));
    }
    return leaves;
  }

  static Tree tree(List<Hash> leaves) {
    Tree tree = new Tree();
    leaves.forEach(tree::append);
    return tree;
  }

  static Hash head(List<Hash> leaves) {
    if (leaves.isEmpty()) {
      return Hash.OF_NOTHING;
    }
    if (leaves.size() == 1) {
      return leaves.get(0);
    }
    int k = split(leaves.size());
    return Hash.ofNode(head(leaves.subList(0, k)), head(leaves.subList(k, leaves.size())));
  }

  static List<Hash> path(int m, List<Hash> leaves) {
    List<Hash> path = new ArrayList<>();
    if (leaves.size() > 1) {
      int k = split(leaves.size());
      List<Hash> left = leaves.subList(0, k);
      List<Hash> right = leaves.subList(k, leaves.size());
      path.addAll(m < k ? path(m, left) : path(m - k, right));
      path.add(head(m < k ? right : left));
    }
    return path;
  }

  static List<Hash> proof(int m, List<Hash> leaves, boolean complete) {
    List<Hash> proof = new ArrayList<>();
    if (m == leaves.size()) {
      if (!complete) {
        proof.add(head(leaves));
      }
      return proof;
    }
    int k = split(leaves.size());
    List<Hash> left = leaves.subList(0, k);
    List<Hash> right = leaves.subList(k, leaves.size());
    proof.addAll(m <= k ? proof(m, left, complete) : proof(m - k, right, false));
    proof.add(head(m <= k ? right : left));
    return proof;
  }

  /** The largest power of two smaller than n. */
  private static int split(int n) {
    int k = 1;
    while (2 * k < n) {
      k *= 2;
    }
    return k;
  }
}
