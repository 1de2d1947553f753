package org.recension.linear;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client hears, as far as the model knows about it. */
sealed interface Answered {

  /** A revision without its text. */
  record Item(int number, List<Integer> parents, String sha256) implements Answered {
    @Override
    public String toString() {
      return number + parents.toString() + sha256.substring(0, 6);
    }
  }

  record Text(Item item, String text) implements Answered {
    @Override
    public String toString() {
      return item + Slots.words(text);
    }
  }

  /** A submission: the revision it carries, read against which, merged how. */
  record Forward(
      long id, String state, Item revision, @Nullable Item base, @Nullable String merge, int said)
      implements Answered {}

  /** A publication: of what, by which approval, since when. */
  record Shown(Item revision, @Nullable Long submission, @Nullable String at) implements Answered {}

  record Counts(@Nullable Integer latest, @Nullable Integer published, int open)
      implements Answered {}

  record Refused(int status) implements Answered {}
}
