package org.recension.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TreeTest {

  /** The largest tree that is tried in every way. */
  private static final int LARGEST = 64;

  /** The eight leaves that implementations of Certificate Transparency are tested with. */
  private static final List<Hash> KNOWN =
      Stream.of(
              "",
              "00",
              "10",
              "2021",
              "3031",
              "40414243",
              "5051525354555657",
              "606162636465666768696a6b6c6d6e6f")
          .map(hex -> Hash.ofLeaf(HexFormat.of().parseHex(hex)))
          .toList();

  private static final List<String> KNOWN_HEADS =
      List.of(
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  private static final String FIRST =
      "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
  private static final String SECOND =
      "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
  private static final String FIRST_TWO =
      "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125";
  private static final String NEXT_TWO =
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
  private static final String FIRST_FOUR =
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7";
  private static final String LAST_FOUR =
      "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";
  private static final String FIFTH =
      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
  private static final String FIFTH_AND_SIXTH =
      "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";
  private static final String LAST_TWO =
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";

  @Test
  void the_known_heads_are_found() {
    Tree tree = new Tree();
    Peaks peaks = new Peaks();
    assertThat(tree.head(0).hex()).isEqualTo(KNOWN_HEADS.get(0));
    assertThat(peaks.head().hex()).isEqualTo(KNOWN_HEADS.get(0));

    for (Hash leaf : KNOWN) {
      tree.append(leaf);
      peaks.append(leaf);
      assertThat(tree.head(tree.size()).hex()).isEqualTo(KNOWN_HEADS.get(tree.size()));
      assertThat(peaks.head().hex()).isEqualTo(KNOWN_HEADS.get(tree.size()));
    }
  }

  @Test
  void the_known_inclusions_are_found() {
    Tree tree = Oracle.tree(KNOWN);

    assertThat(hex(tree.inclusion(0, 1).path())).isEmpty();
    assertThat(hex(tree.inclusion(0, 8).path())).containsExactly(SECOND, NEXT_TWO, LAST_FOUR);
    assertThat(hex(tree.inclusion(5, 8).path())).containsExactly(FIFTH, LAST_TWO, FIRST_FOUR);
    assertThat(hex(tree.inclusion(2, 3).path())).containsExactly(FIRST_TWO);
    assertThat(hex(tree.inclusion(1, 5).path())).containsExactly(FIRST, NEXT_TWO, FIFTH);
  }

  @Test
  void the_known_consistencies_are_found() {
    Tree tree = Oracle.tree(KNOWN);

    assertThat(hex(tree.consistency(1, 1).path())).isEmpty();
    assertThat(hex(tree.consistency(1, 8).path())).containsExactly(SECOND, NEXT_TWO, LAST_FOUR);
    assertThat(hex(tree.consistency(6, 8).path()))
        .containsExactly(FIFTH_AND_SIXTH, LAST_TWO, FIRST_FOUR);
    assertThat(hex(tree.consistency(2, 5).path())).containsExactly(NEXT_TWO, FIFTH);
  }

  @Test
  void every_head_and_proof_is_what_the_definition_says() {
    List<Hash> leaves = Oracle.leaves(LARGEST);
    Tree tree = Oracle.tree(leaves);
    Peaks peaks = new Peaks();

    for (int size = 0; size <= LARGEST; size++) {
      List<Hash> then = leaves.subList(0, size);
      assertThat(tree.head(size)).isEqualTo(Oracle.head(then)).isEqualTo(peaks.head());
      assertThat(peaks.size()).isEqualTo(size);
      for (int i = 0; i < size; i++) {
        assertThat(tree.inclusion(i, size).path()).isEqualTo(Oracle.path(i, then));
        assertThat(tree.consistency(i + 1, size).path()).isEqualTo(Oracle.proof(i + 1, then, true));
      }
      if (size < LARGEST) {
        peaks.append(leaves.get(size));
      }
    }
  }

  @Test
  void every_proof_proves_and_none_proves_anything_else() {
    List<Hash> leaves = Oracle.leaves(LARGEST);
    Tree tree = Oracle.tree(leaves);
    Hash other = Hash.ofLeaf(new byte[] {7});

    for (int size = 1; size <= LARGEST; size++) {
      Hash head = tree.head(size);
      for (int i = 0; i < size; i++) {
        Inclusion inclusion = tree.inclusion(i, size);
        assertThat(inclusion.proves(leaves.get(i), head)).isTrue();
        assertThat(inclusion.proves(other, head)).isFalse();
        assertThat(inclusion.proves(leaves.get(i), other)).isFalse();
        assertNoOtherPath(
            inclusion.path(),
            p -> new Inclusion(inclusion.index(), inclusion.size(), p),
            p -> p.proves(leaves.get(inclusion.index()), head));

        Consistency consistency = tree.consistency(i + 1, size);
        Hash older = tree.head(i + 1);
        assertThat(consistency.proves(older, head)).isTrue();
        assertThat(consistency.proves(other, head)).isFalse();
        assertThat(consistency.proves(older, other)).isFalse();
        assertNoOtherPath(
            consistency.path(),
            p -> new Consistency(consistency.older(), consistency.newer(), p),
            p -> p.proves(older, head));
      }
    }
  }

  @Test
  void every_flipped_bit_is_seen() {
    List<Hash> leaves = Oracle.leaves(13);
    Tree tree = Oracle.tree(leaves);
    Hash head = tree.head(13);

    for (int bit = 0; bit < 8 * Hash.BYTES; bit++) {
      for (int i = 0; i < 13; i++) {
        Inclusion inclusion = tree.inclusion(i, 13);
        assertThat(inclusion.proves(flipped(leaves.get(i), bit), head)).isFalse();
        assertThat(inclusion.proves(leaves.get(i), flipped(head, bit))).isFalse();
        for (int j = 0; j < inclusion.path().size(); j++) {
          Inclusion forged = new Inclusion(i, 13, flipped(inclusion.path(), j, bit));
          assertThat(forged.proves(leaves.get(i), head)).isFalse();
        }
        Consistency consistency = tree.consistency(i + 1, 13);
        for (int j = 0; j < consistency.path().size(); j++) {
          Consistency forged = new Consistency(i + 1, 13, flipped(consistency.path(), j, bit));
          assertThat(forged.proves(tree.head(i + 1), head)).isFalse();
        }
      }
    }
  }

  @Test
  void a_leaf_is_proved_at_its_own_place_only() {
    List<Hash> leaves = Oracle.leaves(LARGEST);
    Tree tree = Oracle.tree(leaves);

    for (int index = -1; index <= LARGEST; index++) {
      for (int size = 0; size <= LARGEST; size++) {
        Inclusion moved = new Inclusion(index, size, tree.inclusion(5, 50).path());
        boolean proves = moved.proves(leaves.get(5), tree.head(50));
        // A size is not part of a path: it is the head, with its size, that is signed.
        assertThat(proves && index != 5).as(index + " of " + size).isFalse();
      }
    }
  }

  @Test
  void a_history_that_was_forked_has_no_consistency_with_what_it_was() {
    List<Hash> honest = Oracle.leaves(40);
    for (int changed = 0; changed < 40; changed++) {
      List<Hash> forked = new ArrayList<>(honest);
      forked.set(changed, Hash.ofLeaf(new byte[] {1}));
      forked.addAll(Oracle.leaves(9));
      Tree fork = Oracle.tree(forked);
      Hash seen = Oracle.head(honest);

      assertThat(fork.consistency(40, 49).proves(seen, fork.head(49))).isFalse();
      assertThat(fork.consistency(40, 40).proves(seen, fork.head(40))).isFalse();
    }
  }

  @Test
  void what_the_tree_does_not_hold_is_not_proved() {
    Tree tree = Oracle.tree(Oracle.leaves(5));

    assertThatThrownBy(() -> tree.head(6)).hasMessageContaining("6");
    assertThatThrownBy(() -> tree.head(-1)).hasMessageContaining("-1");
    assertThatThrownBy(() -> tree.inclusion(5, 5)).hasMessageContaining("5");
    assertThatThrownBy(() -> tree.inclusion(0, 6)).hasMessageContaining("6");
    assertThatThrownBy(() -> tree.consistency(0, 5)).hasMessageContaining("0");
    assertThatThrownBy(() -> tree.consistency(4, 3)).hasMessageContaining("4");
    assertThatThrownBy(() -> Hash.ofHex("00")).hasMessageContaining("32 bytes");
    assertThat(new Consistency(0, 5, List.of()).proves(tree.head(0), tree.head(5))).isFalse();
  }

  @Test
  void rows_longer_than_a_block_are_kept_as_well() {
    List<Hash> leaves = Oracle.leaves(5_000);
    Tree tree = Oracle.tree(leaves);

    for (int size : new int[] {1_023, 1_024, 1_025, 2_049, 4_096, 5_000}) {
      assertThat(tree.head(size)).isEqualTo(Oracle.head(leaves.subList(0, size)));
      assertThat(tree.inclusion(1_000, size).proves(leaves.get(1_000), tree.head(size))).isTrue();
    }
  }

  /** No path that is longer, shorter or in another order does. */
  private static <P> void assertNoOtherPath(
      List<Hash> path, Function<List<Hash>, P> proof, Predicate<P> proves) {
    for (int j = 0; j < path.size(); j++) {
      List<Hash> shorter = new ArrayList<>(path);
      shorter.remove(j);
      assertThat(proves.test(proof.apply(shorter))).isFalse();
    }
    List<Hash> longer = new ArrayList<>(path);
    longer.add(Hash.OF_NOTHING);
    assertThat(proves.test(proof.apply(longer))).isFalse();
    longer.remove(longer.size() - 1);
    longer.add(0, Hash.OF_NOTHING);
    assertThat(proves.test(proof.apply(longer))).isFalse();
    if (path.size() > 1) {
      List<Hash> swapped = new ArrayList<>(path);
      swapped.set(0, path.get(1));
      swapped.set(1, path.get(0));
      assertThat(proves.test(proof.apply(swapped))).isFalse();
    }
  }

  private static List<String> hex(List<Hash> path) {
    return path.stream().map(Hash::hex).toList();
  }

  private static Hash flipped(Hash hash, int bit) {
    byte[] bytes = hash.bytes();
    bytes[bit / 8] ^= (byte) (1 << (bit % 8));
    return Hash.at(bytes);
  }

  private static List<Hash> flipped(List<Hash> path, int j, int bit) {
    List<Hash> forged = new ArrayList<>(path);
    forged.set(j, flipped(path.get(j), bit));
    return forged;
  }
}
