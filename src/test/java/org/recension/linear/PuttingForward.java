package org.recension.linear;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recension.linear.Waiting.Carried;
import org.recension.linear.WitnessModel.Played;
import org.recension.linear.WitnessState.Publication;

/** How the model merges what is published into what waits. */
final class PuttingForward {

  private record Merged(WitnessState state, Carried carried) {}

  private PuttingForward() {}

  /** Puts the newest revision forward. */
  static Played submit(WitnessState state, String by, long id) {
    Kept putForward = state.newest();
    Merged merged = carry(state, putForward);
    Carried carried = merged.carried();
    Waiting submission =
        new Waiting(
            id, by, putForward, carried.revision(), carried.base(), carried.merge(), Waiting.OPEN);
    WitnessState after = merged.state();
    for (Waiting older : after.open()) {
      boolean grewFromIt = submission.revision().descends(older.putForward());
      after = older.contributor().equals(by) && grewFromIt ? supersede(after, older) : after;
    }
    return new Played(after.opening(submission), submission.shown());
  }

  private static WitnessState supersede(WitnessState state, Waiting older) {
    return state.closing(older, "SUPERSEDED");
  }

  /** Shows a revision, and puts what waits against it. */
  static WitnessState show(WitnessState state, Publication publication) {
    WitnessState after = state.showing(publication);
    for (Waiting waiting : after.open()) {
      Integer base = waiting.base() == null ? null : (Integer) waiting.base().number();
      if (!Objects.equals(base, after.published())) {
        Merged merged = carry(after, waiting.revision());
        after = merged.state().replacing(waiting, w -> w.carrying(merged.carried()));
      }
    }
    return after;
  }

  private static Merged carry(WitnessState state, Kept putForward) {
    @Nullable Kept base = state.revision(state.published()).orElse(null);
    if (base == null || putForward.descends(base)) {
      return new Merged(state, new Carried(putForward, base, null));
    }
    Kept common = Objects.requireNonNull(base.common(putForward));
    String text = Slots.merge(common.text(), base.text(), putForward.text());
    if (text == null) {
      return new Merged(state, new Carried(putForward, base, "CONFLICT"));
    }
    WitnessState kept = state.keeping(List.of(base, putForward), text);
    return new Merged(kept, new Carried(kept.newest(), base, "CLEAN"));
  }
}
