package org.recension.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recension.RunningJar;

/** Eight clients at one process on H2, which is killed and started again while they work. */
class LinearizabilityIT {

  private static final String SLUG = "linear";
  private static final int KILLS = 2;
  private static final long BETWEEN_KILLS = Long.getLong("between-kills", 4_000);

  private final Day day = new Day(List.of("A", "B", "C"), Long.getLong("seed", System.nanoTime()));

  private final List<RunningJar> jars = new CopyOnWriteArrayList<>();

  @Test
  void everything_has_its_order_whatever_is_killed_meanwhile(@TempDir Path directory)
      throws Exception {
    jars.add(RunningJar.in(directory));
    try {
      HttpDesk desk = new HttpDesk(() -> jars.get(0).address(), SLUG, RunningJar.PASSWORD);
      day.spend(desk, SLUG, () -> killNowAndThen(directory));
    } finally {
      jars.get(0).kill();
    }

    Report.requireOrder("LinearizabilityIT", day);
    assertThat(day.all().size()).isGreaterThan(100);
  }

  private void killNowAndThen(Path directory) throws Exception {
    for (int kill = 0; kill < KILLS; kill++) {
      day.letWork(BETWEEN_KILLS, 50);
      jars.get(0).kill();
      jars.set(0, RunningJar.in(directory));
    }
    day.letWork(BETWEEN_KILLS, 50);
  }
}
