package org.recension.linear;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A revision of the model. */
final class Kept {

  private final int number;
  private final List<Kept> parents;
  private final String text;
  private final Answered.Item item;

  Kept(int number, List<Kept> parents, String text) {
    this.number = number;
    this.parents = List.copyOf(parents);
    this.text = text;
    this.item =
        new Answered.Item(number, parents.stream().map(Kept::number).toList(), sha256(text));
  }

  int number() {
    return number;
  }

  String text() {
    return text;
  }

  Answered.Item item() {
    return item;
  }

  /** Whether this one grew from another, or is it. */
  boolean descends(Kept older) {
    TreeMap<Integer, Kept> open = new TreeMap<>(Map.of(number, this));
    while (!open.isEmpty() && open.lastKey() > older.number) {
      open.pollLastEntry().getValue().parents.forEach(p -> open.put(p.number, p));
    }
    return open.containsKey(older.number);
  }

  /** The youngest that both grew from. */
  @Nullable Kept common(Kept other) {
    TreeMap<Integer, Kept> mine = new TreeMap<>(Map.of(number, this));
    TreeMap<Integer, Kept> its = new TreeMap<>(Map.of(other.number, other));
    while (!mine.isEmpty() && !its.isEmpty()) {
      int difference = mine.lastKey() - its.lastKey();
      if (difference == 0) {
        return mine.lastEntry().getValue();
      }
      TreeMap<Integer, Kept> younger = difference > 0 ? mine : its;
      younger.pollLastEntry().getValue().parents.forEach(p -> younger.put(p.number, p));
    }
    return null;
  }

  static String sha256(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object == this || (object instanceof Kept other && item.equals(other.item));
  }

  @Override
  public int hashCode() {
    return item.hashCode();
  }

  @Override
  public String toString() {
    return item + " " + Slots.words(text);
  }
}
