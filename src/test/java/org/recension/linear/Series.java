package org.recension.linear;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Things in the order in which they came; never changed, and cheap to add to. */
final class Series<T> {

  private final @Nullable Series<T> before;
  private final @Nullable T newest;
  private final int size;
  private final int hash;

  private Series(@Nullable Series<T> before, @Nullable T newest) {
    this.before = before;
    this.newest = newest;
    this.size = before == null ? 0 : before.size + 1;
    this.hash = before == null || newest == null ? 1 : 31 * before.hash + newest.hashCode();
  }

  static <T> Series<T> none() {
    return new Series<>(null, null);
  }

  Series<T> plus(T next) {
    return new Series<>(this, next);
  }

  int size() {
    return size;
  }

  /** The newest of those that are such. */
  Optional<T> last(Predicate<T> such) {
    for (Series<T> at = this; at != null && at.newest != null; at = at.before) {
      if (such.test(at.newest)) {
        return Optional.of(at.newest);
      }
    }
    return Optional.empty();
  }

  /** The same without the newest, and then another. */
  Series<T> withLast(T other) {
    return before == null ? this : before.plus(other);
  }

  List<T> list() {
    List<T> list = new ArrayList<>();
    last(
        one -> {
          list.add(one);
          return false;
        });
    Collections.reverse(list);
    return list;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    if (!(object instanceof Series<?> other) || size != other.size || hash != other.hash) {
      return false;
    }
    Series<?> mine = this;
    Series<?> its = other;
    while (mine != its && mine != null && its != null) {
      if (mine.newest != null && !mine.newest.equals(its.newest)) {
        return false;
      }
      mine = mine.before;
      its = its.before;
    }
    return true;
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return size + (newest == null ? "" : ", the last " + newest);
  }
}
