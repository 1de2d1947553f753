package org.recension.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The search for an order, on histories one can draw. */
class LinearizationTest {

  private static final Register REGISTER = new Register();

  @Test
  void what_comes_one_after_the_other_has_its_order() {
    assertThat(order("[wa] [ra] [wb] [rb]")).isEqualTo("wa ra wb rb");
  }

  @Test
  void a_read_hears_the_old_or_the_new_while_it_is_written() {
    assertThat(order("[wa] [wb      ]", "      [ra] [rb]")).isEqualTo("wa ra wb rb");
    assertThat(order("[wa] [wb      ]", "      [rb] [rb]")).isEqualTo("wa wb rb rb");
  }

  @Test
  void nobody_hears_the_old_after_the_new() {
    assertThat(isWhole("[wa] [wb      ]", "      [rb] [ra]")).isFalse();
    assertThat(isWhole("[wa] [wb          ]", "      [rb]", "           [ra]")).isFalse();
    assertThat(isWhole("[wa] [wb]", "          [ra]")).isFalse();
  }

  @Test
  void two_who_write_at_once_are_heard_in_one_order_only() {
    assertThat(isWhole("[wa   ]", "[wb   ]", "       [ra] [ra]", "        [ra]")).isTrue();
    assertThat(isWhole("[wa   ]", "[wb   ]", "       [ra] [rb]")).isFalse();
    assertThat(isWhole("[wa   ]", "[wb   ]", "       [ra]", "       [rb]")).isFalse();
  }

  @Test
  void what_was_not_heard_happened_at_any_later_time_or_never() {
    assertThat(isWhole("[wa] [r_]")).isFalse();
    assertThat(isWhole("[wa  ", "     [r_]")).isTrue();
    assertThat(isWhole("[wa  ", "     [r_]  [ra]")).isTrue();
    assertThat(isWhole("[wa  ", "     [ra]  [ra]")).isTrue();
  }

  @Test
  void what_was_not_heard_happened_once_and_not_before_it_was_asked() {
    assertThat(isWhole("[wa  ", "     [ra]  [r_]")).isFalse();
    assertThat(isWhole("      [wa ", "[ra]")).isFalse();
    assertThat(isWhole("[wa  ", "     [ra] [wb] [rb] [ra]")).isFalse();
  }

  @Test
  void as_many_operations_have_a_place_as_can_and_the_rest_is_named() {
    var found = Linearization.of(REGISTER, Drawn.history("[wa] [ra] [wb] [ra] [rb]"));

    assertThat(found.order()).extracting(Operation::asked).containsExactly("wa", "r", "wb");
    assertThat(found.state()).isEqualTo('b');
    assertThat(found.withoutPlace()).hasSize(1);
    assertThat(found).asString().contains("client 1: r -> a").contains("No order");
  }

  @Test
  void no_more_is_shown_than_is_needed_to_see_that_there_is_no_order() {
    var history = Drawn.history("[wa] [wb      ] [wc] [rc] [rc]", "      [rb] [ra]     [wd] [rb]");

    var found = Linearization.smallest(REGISTER, history);

    assertThat(found.isWhole()).isFalse();
    assertThat(found.order()).extracting(Operation::asked).containsExactly("wa", "wb", "r");
    assertThat(found.withoutPlace()).extracting(Operation::answered).containsExactly('a');
  }

  @Test
  void the_search_says_what_trying_every_order_says() {
    Random random = new Random(19560919);
    int whole = 0;

    for (int i = 0; i < 20_000; i++) {
      List<Operation<String, Character>> history = history(random);
      boolean expected = EveryOrder.allows(REGISTER, history);
      assertThat(Linearization.of(REGISTER, history).isWhole())
          .as("%s", history)
          .isEqualTo(expected);
      assertThat(Linearization.smallest(REGISTER, history).isWhole()).isEqualTo(expected);
      whole += expected ? 1 : 0;
    }

    assertThat(whole).isBetween(4_000, 16_000);
  }

  @Test
  void thousands_of_operations_by_many_clients_take_no_time() {
    List<Operation<String, Character>> history = honest(new Random(1956), 32, 5_000);

    var found = Linearization.of(REGISTER, history);

    assertThat(found.isWhole()).as("%s", found).isTrue();
    assertThat(found.explored()).isLessThan(100 * history.size());
  }

  private static boolean isWhole(String... clients) {
    return Linearization.of(REGISTER, Drawn.history(clients)).isWhole();
  }

  private static String order(String... clients) {
    var found = Linearization.of(REGISTER, Drawn.history(clients));
    assertThat(found.isWhole()).isTrue();
    return String.join(
        " ", found.order().stream().map(o -> o.asked().charAt(0) + "" + o.answered()).toList());
  }

  /** Up to seven operations that overlap as chance has it. */
  private static List<Operation<String, Character>> history(Random random) {
    List<Operation<String, Character>> history = new ArrayList<>();
    int many = 1 + random.nextInt(7);
    for (int i = 0; i < many; i++) {
      long invoked = random.nextInt(20);
      char letter = "_abc".charAt(random.nextInt(4));
      String asked = random.nextBoolean() ? "r" : "w" + letter;
      history.add(
          random.nextInt(5) == 0
              ? Operation.unheard("client " + i, asked, invoked)
              : Operation.heard(
                  "client " + i, asked, letter, invoked, invoked + random.nextInt(12)));
    }
    return history;
  }

  /** What clients hear of a real register, each of which asks again as soon as it heard. */
  private static List<Operation<String, Character>> honest(Random random, int clients, int many) {
    List<Operation<String, Character>> history = new ArrayList<>();
    long[] free = new long[clients];
    char letter = Register.BLANK;
    for (long moment = 0; history.size() < many; moment += 10) {
      int client = random.nextInt(clients);
      if (free[client] <= moment) {
        boolean writes = random.nextInt(3) == 0;
        letter = writes ? (char) ('a' + random.nextInt(26)) : letter;
        long invoked = Math.max(free[client], moment - random.nextInt(10 * clients));
        long returned = moment + random.nextInt(10 * clients);
        free[client] = returned + 1;
        String asked = writes ? "w" + letter : "r";
        history.add(Operation.heard("client " + client, asked, letter, invoked, returned));
      }
    }
    return history;
  }
}
