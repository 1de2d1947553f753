package org.recension.linear;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recension.linear.Answered.Counts;
import org.recension.linear.Answered.Refused;
import org.recension.linear.Answered.Shown;
import org.recension.linear.Answered.Text;
import org.recension.linear.WitnessState.Publication;

/** What one witness does when people come one after the other. */
final class WitnessModel implements Model<WitnessState, Asked, Answered> {

  private static final Asked LATEST = new Asked.Read("latest");

  /** The state after a question, and the answer. */
  record Played(WitnessState state, Answered answer) {}

  @Override
  public WitnessState start() {
    return WitnessState.blank();
  }

  @Override
  public @Nullable WitnessState after(
      WitnessState state, Asked asked, @Nullable Answered answered) {
    Played played = play(state, asked, Chance.of(answered));
    return answered == null || answered.equals(played.answer()) ? played.state() : null;
  }

  @Override
  public boolean isRead(Asked asked, Answered answered) {
    return answered instanceof Refused
        || asked instanceof Asked.Read
        || asked instanceof Asked.ReadWitness
        || asked instanceof Asked.ReadSubmission
        || asked instanceof Asked.ReadPublication;
  }

  /** Numbers only grow. */
  @Override
  public boolean isPast(WitnessState state, Asked asked, Answered answered) {
    if (answered instanceof Text text && asked instanceof Asked.Keep) {
      return text.item().number() <= state.latest();
    } else if (answered instanceof Text text && asked.equals(LATEST)) {
      return text.item().number() < state.latest();
    } else if (answered instanceof Answered.Forward forward && asked instanceof Asked.Submit) {
      return forward.revision().number() <= state.latest();
    }
    return answered instanceof Counts counts
        && counts.latest() != null
        && counts.latest() < state.latest();
  }

  /** What comes of a question, with what only chance decides given. */
  static Played play(WitnessState state, Asked asked, Chance chance) {
    if (asked instanceof Asked.Keep keep) {
      return keep(state, keep);
    } else if (asked instanceof Asked.Submit submit) {
      return submit(state, submit, chance);
    } else if (asked instanceof Asked.Decide decide) {
      return decide(state, decide);
    } else if (asked instanceof Asked.Withdraw withdraw) {
      return withdraw(state, withdraw);
    } else if (asked instanceof Asked.Publish publish) {
      return publish(state, publish, chance);
    } else if (asked instanceof Asked.ReadPublication) {
      return readPublication(state, chance);
    }
    return new Played(state, read(state, asked));
  }

  private static Played keep(WitnessState state, Asked.Keep keep) {
    Optional<List<Kept>> parents = parents(state, keep.parent());
    if (parents.isEmpty()) {
      return refused(state, 422);
    }
    WitnessState after = state.keeping(parents.get(), keep.text());
    return new Played(after, new Text(after.newest().item(), keep.text()));
  }

  private static Played submit(WitnessState state, Asked.Submit submit, Chance chance) {
    Optional<List<Kept>> parents = parents(state, submit.parent());
    // An id is given once.
    if (parents.isEmpty() || (chance.id() != 0 && state.submission(chance.id()).isPresent())) {
      return refused(state, 422);
    }
    WitnessState kept = state.keeping(parents.get(), submit.text());
    return PuttingForward.submit(kept, submit.by(), chance.id());
  }

  private static Played decide(WitnessState state, Asked.Decide decide) {
    Optional<Waiting> found = state.submission(decide.submission());
    if (found.isEmpty()) {
      return refused(state, 404);
    }
    Waiting now = found.get();
    if (decide.seen() != null && !decide.seen().equals(now.shown())) {
      return refused(state, 412);
    }
    if (!now.isOpen() || now.conflicts()) {
      return refused(state, 409);
    }
    String end =
        switch (decide.verdict()) {
          case APPROVE -> "APPROVED";
          case RETURN -> "RETURNED";
          case REJECT -> "REJECTED";
        };
    WitnessState closed = state.closing(now, end);
    boolean approved = decide.verdict() == Asked.Verdict.APPROVE;
    Publication publication = new Publication(now.revision().number(), now.id(), null);
    WitnessState after = approved ? PuttingForward.show(closed, publication) : closed;
    return new Played(after, now.closed(end).shown());
  }

  private static Played withdraw(WitnessState state, Asked.Withdraw withdraw) {
    Optional<Waiting> found = state.submission(withdraw.submission());
    if (found.isEmpty() || !found.get().contributor().equals(withdraw.by())) {
      return refused(state, found.isEmpty() ? 404 : 403);
    }
    if (!found.get().isOpen()) {
      return refused(state, 409);
    }
    WitnessState after = state.closing(found.get(), "WITHDRAWN");
    return new Played(after, found.get().closed("WITHDRAWN").shown());
  }

  private static Played publish(WitnessState state, Asked.Publish publish, Chance chance) {
    Optional<Publication> now = state.publication();
    if (now.isEmpty()) {
      return refused(state, 404);
    }
    if (!isSeen(state, now.get(), publish.seen(), chance)) {
      return refused(state, 412);
    }
    if (state.shown().last(p -> p.revision() == publish.revision()).isEmpty()) {
      return refused(state, 422);
    }
    Publication publication = new Publication(publish.revision(), null, chance.at());
    WitnessState after = PuttingForward.show(state, publication);
    return new Played(after, shown(after, publication));
  }

  private static boolean isSeen(WitnessState state, Publication now, Shown seen, Chance chance) {
    if (now.at() != null || now.submission() != null) {
      return shown(state, now).revision().equals(seen.revision())
          && Objects.equals(now.submission(), seen.submission())
          && (now.at() == null || now.at().equals(seen.at()));
    }
    // An editor's, of which nobody heard since when it is: the answer alone can tell.
    boolean maySo = seen.submission() == null && seen.revision().number() == now.revision();
    return maySo && !chance.refused();
  }

  private static Played readPublication(WitnessState state, Chance chance) {
    if (state.publication().isEmpty()) {
      return refused(state, 404);
    }
    Publication now = state.publication().get();
    if (now.at() != null) {
      return new Played(state, shown(state, now));
    }
    Publication dated = new Publication(now.revision(), now.submission(), chance.at());
    return new Played(state.dated(dated), shown(state, dated));
  }

  private static Shown shown(WitnessState state, Publication p) {
    return new Shown(state.revision(p.revision()).orElseThrow().item(), p.submission(), p.at());
  }

  private static Answered read(WitnessState state, Asked asked) {
    if (asked instanceof Asked.ReadSubmission read) {
      Optional<Waiting> found = state.submission(read.submission());
      return found.isPresent() ? found.get().shown() : new Refused(404);
    }
    if (asked instanceof Asked.Read read) {
      Integer number =
          switch (read.which()) {
            case "latest" -> (Integer) state.latest();
            case "published" -> state.published();
            default -> Integer.valueOf(read.which());
          };
      Optional<Kept> found = state.revision(number);
      return found.isPresent()
          ? new Text(found.get().item(), found.get().text())
          : new Refused(404);
    }
    Integer latest = state.latest() == 0 ? null : state.latest();
    return new Counts(latest, state.published(), state.open().size());
  }

  /** Empty where there is no such parent, or where only a first text has none. */
  private static Optional<List<Kept>> parents(WitnessState state, @Nullable Integer parent) {
    if (parent == null) {
      return state.latest() == 0 ? Optional.of(List.of()) : Optional.empty();
    }
    return state.revision(parent).map(List::of);
  }

  private static Played refused(WitnessState state, int status) {
    return new Played(state, new Refused(status));
  }
}
