package org.recension.manner;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Some of a long list, and the cursor that leads on. */
public record Slice<T>(
    List<T> items, @Schema(description = "Where to go on; null at the end") @Nullable String next) {

  /** Cuts a list that was read one longer than asked for; the last one kept gives the cursor. */
  public static <T> Slice<T> cut(List<T> oneMore, int limit, Function<T, String> key) {
    return cutAt(oneMore, limit, key.andThen(Cursor::encode));
  }

  /** The same, where the key itself leads on. */
  public static <T> Slice<T> cutAt(List<T> oneMore, int limit, Function<T, String> key) {
    if (oneMore.size() <= limit) {
      return new Slice<>(oneMore, null);
    }
    List<T> items = oneMore.subList(0, limit);
    return new Slice<>(items, key.apply(items.get(limit - 1)));
  }

  /** The same slice, its items shown all together. */
  public <R> Slice<R> mapAll(Function<List<T>, List<R>> show) {
    return new Slice<>(show.apply(items), next);
  }

  /** The same slice of what each item is shown as. */
  public <R> Slice<R> map(Function<T, R> show) {
    return new Slice<>(items.stream().map(show).toList(), next);
  }
}
