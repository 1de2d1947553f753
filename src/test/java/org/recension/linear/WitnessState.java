package org.recension.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How one witness stands: its revisions, what waits and what was decided, what is shown. */
record WitnessState(
    Series<Kept> revisions, List<Waiting> open, Series<Waiting> closed, Series<Publication> shown) {

  /** Of what, by which approval, since when; nobody knows when before somebody read it. */
  record Publication(int revision, @Nullable Long submission, @Nullable String at) {}

  WitnessState {
    open = List.copyOf(open);
  }

  static WitnessState blank() {
    return new WitnessState(Series.none(), List.of(), Series.none(), Series.none());
  }

  int latest() {
    return revisions.size();
  }

  @Nullable Integer published() {
    return publication().map(Publication::revision).orElse(null);
  }

  Optional<Publication> publication() {
    return shown.last(p -> true);
  }

  Optional<Kept> revision(@Nullable Integer number) {
    return revisions.last(r -> Objects.equals(r.number(), number));
  }

  Optional<Waiting> submission(long id) {
    Predicate<Waiting> such = s -> s.id() == id;
    return open.stream().filter(such).findFirst().or(() -> closed.last(such));
  }

  WitnessState keeping(List<Kept> parents, String text) {
    Kept kept = new Kept(latest() + 1, parents, text);
    return new WitnessState(revisions.plus(kept), open, closed, shown);
  }

  Kept newest() {
    return revisions.last(r -> true).orElseThrow();
  }

  WitnessState opening(Waiting submission) {
    List<Waiting> more = new ArrayList<>(open);
    more.add(submission);
    return new WitnessState(revisions, more, closed, shown);
  }

  WitnessState replacing(Waiting submission, UnaryOperator<Waiting> change) {
    List<Waiting> others = new ArrayList<>(open);
    others.set(others.indexOf(submission), change.apply(submission));
    return new WitnessState(revisions, others, closed, shown);
  }

  WitnessState closing(Waiting submission, String end) {
    List<Waiting> others = new ArrayList<>(open);
    others.remove(submission);
    return new WitnessState(revisions, others, closed.plus(submission.closed(end)), shown);
  }

  WitnessState showing(Publication publication) {
    return new WitnessState(revisions, open, closed, shown.plus(publication));
  }

  /** The same, now that somebody read since when. */
  WitnessState dated(Publication publication) {
    return new WitnessState(revisions, open, closed, shown.withLast(publication));
  }

  @Override
  public String toString() {
    return "revisions "
        + revisions
        + "; open "
        + open.stream().map(Waiting::shown).toList()
        + "; shown "
        + publication().map(Object::toString).orElse("nothing");
  }
}
