package org.recension.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recension.linear.MemoryDesk.Way;

/** A day at a service in memory shows whether the service is right. */
class DayTest {

  private final Day day = new Day(List.of("T", "H"), 1956);

  @Test
  void everything_has_its_order_where_one_waits_for_the_other() throws Exception {
    var orders = spend(Way.RIGHT);

    assertThat(orders).as("%s", orders).allMatch(Linearization::isWhole);
    assertThat(day.all().size()).isGreaterThan(100);
  }

  @ParameterizedTest
  @EnumSource(names = {"WITHOUT_LOCK", "STALE_READS", "LOST_DECISIONS"})
  void a_wrong_service_is_found_out(Way way) throws Exception {
    var orders = spend(way);

    assertThat(orders).anyMatch(order -> !order.isWhole());
  }

  private Collection<Linearization<WitnessState, Asked, Answered>> spend(Way way) throws Exception {
    day.spend(new MemoryDesk(way), () -> Thread.sleep(1_000));
    return day.orders().values();
  }
}
