package org.recension.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recension.linear.Asked.Decide;
import org.recension.linear.Asked.Keep;
import org.recension.linear.Asked.Publish;
import org.recension.linear.Asked.Read;
import org.recension.linear.Asked.ReadPublication;
import org.recension.linear.Asked.ReadSubmission;
import org.recension.linear.Asked.ReadWitness;
import org.recension.linear.Asked.Submit;
import org.recension.linear.Asked.Verdict;
import org.recension.linear.Asked.Withdraw;

/** What the model of a witness says, and what of several answers can be true together. */
class WitnessModelTest {

  private static final WitnessModel MODEL = new WitnessModel();
  private static final String FIRST = Slots.first();

  private final List<Operation<Asked, Answered>> history = new ArrayList<>();
  private WitnessState state = MODEL.start();
  private long moment;

  @BeforeEach
  void a_first_text_is_published() {
    does(new Submit("anna", FIRST, null), 1);
    does(new Decide(1, Verdict.APPROVE, null), 0);
  }

  @Test
  void what_changes_another_place_merges_and_what_changes_the_same_conflicts() {
    does(new Submit("anna", Slots.with(FIRST, 0, "a"), 1), 2);
    does(new Submit("boris", Slots.with(FIRST, 1, "b"), 1), 3);
    does(new Submit("edith", Slots.with(FIRST, 0, "c"), 1), 4);

    does(new Decide(2, Verdict.APPROVE, null), 0);

    assertThat(does(new ReadSubmission(3), 0)).asString().contains("CLEAN", "revision=5[2, 3]");
    assertThat(does(new ReadSubmission(4), 0)).asString().contains("CONFLICT", "revision=4[1]");
    assertThat(does(new Read("5"), 0))
        .isEqualTo(
            new Answered.Text(
                new Answered.Item(5, List.of(2, 3), state.newest().item().sha256()),
                Slots.with(Slots.with(FIRST, 0, "a"), 1, "b")));
    assertThat(does(new ReadWitness(), 0)).isEqualTo(new Answered.Counts(5, 2, 2));
    assertThat(isWhole()).isTrue();
  }

  @Test
  void two_who_submit_never_get_one_number() {
    Answered one = hears(new Submit("anna", Slots.with(FIRST, 0, "a"), 1), 2);
    Answered other = hears(new Submit("boris", Slots.with(FIRST, 1, "b"), 1), 3);

    overlap(new Submit("anna", Slots.with(FIRST, 0, "a"), 1), one);
    overlap(new Submit("boris", Slots.with(FIRST, 1, "b"), 1), other);

    assertThat(isWhole()).isFalse();
  }

  @Test
  void nobody_reads_what_was_there_before_an_answered_write() {
    Answered before = hears(new Read("latest"), 0);
    does(new Keep(Slots.with(FIRST, 0, "a"), 1), 0);

    heard(new Read("latest"), before, moment, moment + 1);

    assertThat(isWhole()).isFalse();
  }

  @Test
  void two_never_decide_on_what_both_saw() {
    var seen = (Answered.Forward) does(new Submit("boris", Slots.with(FIRST, 0, "a"), 1), 2);
    Asked approval = new Decide(2, Verdict.APPROVE, seen);
    Asked refusal = new Decide(2, Verdict.RETURN, seen);
    Answered approved = hears(approval, 0);
    Answered returned = hears(refusal, 0);

    overlap(approval, approved);
    assertThat(isWhole()).isTrue();
    overlap(refusal, returned);
    assertThat(isWhole()).isFalse();
  }

  @Test
  void what_was_put_forward_unheard_takes_a_number_or_does_not() {
    history.add(
        Operation.unheard("boris", new Submit("boris", Slots.with(FIRST, 1, "b"), 1), moment));
    WitnessState without = state;
    does(new ReadWitness(), 0);
    assertThat(isWhole()).isTrue();

    Answered third = new Answered.Counts(2, 1, 1);
    heard(new ReadWitness(), third, moment, moment + 1);

    assertThat(isWhole()).isTrue();
    state = without;
    moment += 10;
    does(new ReadWitness(), 0);
    assertThat(isWhole()).isFalse();
  }

  @Test
  void an_editor_replaces_only_the_publication_that_was_seen() {
    does(new Submit("boris", Slots.with(FIRST, 0, "a"), 1), 2);
    does(new Decide(2, Verdict.APPROVE, null), 0);
    var seen = (Answered.Shown) does(new ReadPublication(), 0);
    Asked again = new Publish(1, seen);
    Answered shown = does(again, 0);

    assertThat(hears(again, 0)).isEqualTo(new Answered.Refused(412));
    assertThat(isWhole()).isTrue();
    heard(again, shown, moment, moment + 1);
    assertThat(isWhole()).isFalse();
  }

  @Test
  void the_search_says_of_short_histories_what_trying_every_order_says() {
    Random random = new Random(19560919);
    WitnessState published = state;
    List<Operation<Asked, Answered>> start = List.copyOf(history);
    int whole = 0;

    for (int i = 0; i < 3_000; i++) {
      history.clear();
      history.addAll(start);
      state = published;
      moment = 1_000;
      happen(random);
      boolean expected = EveryOrder.allows(MODEL, history);
      assertThat(isWhole()).as("%s", history).isEqualTo(expected);
      whole += expected ? 1 : 0;
    }

    assertThat(whole).isBetween(1_000, 2_600);
  }

  /** A few things at once, of which now and then one goes wrong or is not heard. */
  private void happen(Random random) {
    WitnessState before = state;
    for (int i = 0; i < 6; i++) {
      Asked asked = something(random);
      long id = 10 + i;
      WitnessState now = state;
      state = random.nextInt(4) == 0 ? before : state;
      before = now;
      long invoked = moment - random.nextInt(25);
      Answered answered = hears(asked, id);
      if (random.nextInt(4) == 0) {
        history.add(Operation.unheard("client", asked, invoked));
        state = random.nextBoolean() ? now : after(asked, id);
      } else {
        heard(asked, answered, invoked, moment + random.nextInt(25));
        state = after(asked, id);
      }
      moment += 10;
    }
  }

  private static Asked something(Random random) {
    String text = Slots.with(FIRST, random.nextInt(2), "w" + random.nextInt(100));
    String by = random.nextBoolean() ? "anna" : "boris";
    long id = 10 + random.nextInt(3);
    return switch (random.nextInt(7)) {
      case 0 -> new Keep(text, 1);
      case 1, 2 -> new Submit(by, text, 1);
      case 3 -> new Decide(id, Verdict.values()[random.nextInt(2)], null);
      case 4 -> new Withdraw(by, id);
      case 5 -> new ReadWitness();
      default -> new Read(random.nextBoolean() ? "latest" : "published");
    };
  }

  /** Somebody asks and hears, and nobody else does meanwhile. */
  private Answered does(Asked asked, long id) {
    Answered answered = hears(asked, id);
    state = after(asked, id);
    heard(asked, answered, moment, moment + 1);
    moment += 10;
    return answered;
  }

  private Answered hears(Asked asked, long id) {
    return WitnessModel.play(state, asked, new Chance(id, "at " + moment, false)).answer();
  }

  private WitnessState after(Asked asked, long id) {
    return WitnessModel.play(state, asked, new Chance(id, "at " + moment, false)).state();
  }

  private void overlap(Asked asked, Answered answered) {
    heard(asked, answered, moment, moment + 100);
  }

  private void heard(Asked asked, Answered answered, long invoked, long returned) {
    history.add(Operation.heard("client", asked, answered, invoked, returned));
  }

  private boolean isWhole() {
    return Linearization.of(MODEL, history).isWhole();
  }
}
